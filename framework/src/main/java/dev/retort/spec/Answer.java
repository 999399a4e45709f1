package dev.retort.spec;

import dev.retort.http.Body;
import dev.retort.http.Exchange;
import dev.retort.http.Headers;
import dev.retort.http.Hop;
import dev.retort.http.Response;
import dev.retort.http.SetCookie;
import dev.retort.template.Origin;
import dev.retort.template.Scope;
import dev.retort.template.Variable;
import dev.retort.value.Bytes;
import dev.retort.value.Items;
import dev.retort.value.Json;
import dev.retort.value.JsonDocument;
import dev.retort.value.Members;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Quantity;
import dev.retort.value.Text;
import dev.retort.value.Value;
import dev.retort.value.Xml;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a request brought back, as templates ({@code response}) and expectations see it. Text and JSON are made when
 * somebody asks for them, and once. Thread-safe, guarded by itself.
 */
public final class Answer {

    private final Exchange exchange;
    private final Response response;
    private Optional<String> text = Optional.empty();
    private Optional<Parsed<JsonDocument>> json = Optional.empty();
    private Optional<Parsed<Optional<Xml>>> xml = Optional.empty();

    private Answer(Exchange exchange, Response response) {
        this.exchange = exchange;
        this.response = response;
    }

    /** The answer of an exchange that has one. */
    public static Answer of(Exchange exchange, Response response) {
        return new Answer(exchange, response);
    }

    public int status() {
        return response.head().status();
    }

    public Headers headers() {
        return response.head().headers();
    }

    /** Status and reason: {@code 200 OK}. */
    public String statusLine() {
        return (status() + " " + response.head().reason()).strip();
    }

    /** From the first byte asked for to the last byte read, redirects included. */
    public Duration duration() {
        return exchange.elapsed();
    }

    /** The final URL. */
    public String url() {
        return response.target().text();
    }

    /** The hops that came before the last, each answered by a redirect. */
    public List<Hop> redirects() {
        return exchange.hops().subList(0, exchange.hops().size() - 1);
    }

    /** What any hop of this exchange set. */
    public List<SetCookie> cookies() {
        return exchange.hops().stream().flatMap(hop -> hop.cookies().stream()).toList();
    }

    /** The content as text, by its charset. */
    public synchronized String text() {
        if (text.isEmpty()) {
            text = Optional.of(response.decodedText().text());
        }
        return text.get();
    }

    /** Whether the content is nothing that people read. */
    public boolean isBinary() {
        return response.isBinary();
    }

    /** Whether all of the content is here; of what nothing reads only the beginning is. */
    public boolean isWhole() {
        return response.body() instanceof Body.Kept;
    }

    /** Bytes of the content, decoded. */
    public long size() {
        return response.body().size();
    }

    /** The content as JSON, whatever its media type says; empty content is absent. */
    public Parsed<Optional<Value>> json() {
        return document().map(JsonDocument::value);
    }

    private synchronized Parsed<JsonDocument> document() {
        if (json.isEmpty()) {
            json = Optional.of(Json.parse(text()));
        }
        return json.get();
    }

    /** The content as XML, or as HTML; empty content is absent. */
    public Parsed<Optional<Xml>> xml() {
        String read = text();
        synchronized (this) {
            if (xml.isEmpty()) {
                xml = Optional.of(Markup.of(response, read));
            }
            return xml.get();
        }
    }

    /** What is worth knowing about how the content was read. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        response.decodedText().note().filter(note -> !isBinary()).ifPresent(notes::add);
        synchronized (this) {
            json.flatMap(Parsed::toOptional).ifPresent(document -> notes.addAll(document.notes()));
        }
        return notes;
    }

    /** The answer as the variable {@code response}; each member is made when it is asked for. */
    public Value value() {
        Map<String, Supplier<Optional<Value>>> members = new LinkedHashMap<>();
        members.put("status", () -> Optional.of(Numeral.of(status())));
        members.put("reason", () -> Optional.of(new Text(response.head().reason())));
        members.put("http", () -> Optional.of(new Text(response.head().version())));
        members.put("headers", () -> Optional.of(fields(headers())));
        members.put("cookies", () -> Optional.of(cookieValues()));
        members.put("trailers", () -> Optional.of(fields(response.trailers())));
        members.put("json", () -> json().toOptional().flatMap(present -> present));
        members.put("text", () -> Optional.of(new Text(text())));
        members.put("xml", () -> Optional.of(new Text(text())));
        members.put("bytes", () -> Optional.of(Bytes.of(response.body().bytes())));
        members.put("size", () -> Optional.of(Numeral.of(size())));
        members.put("wireSize", () -> Optional.of(Numeral.of(response.wireSize())));
        members.put("url", () -> Optional.of(new Text(url())));
        members.put("redirects", () -> Optional.of(redirectValues()));
        members.put("duration", () -> Optional.of(new Text(Quantity.shown(duration()))));
        return Members.lazily(members);
    }

    private static Value fields(Headers headers) {
        Map<String, Value> fields = new LinkedHashMap<>();
        for (Headers.Field field : headers.fields()) {
            List<String> lines = headers.values(field.name());
            fields.putIfAbsent(
                    field.name(),
                    lines.size() == 1
                            ? new Text(lines.get(0))
                            : new Items(lines.stream().<Value>map(Text::new).toList()));
        }
        return Members.ignoringCase(fields);
    }

    private Value cookieValues() {
        Map<String, Value> values = new LinkedHashMap<>();
        cookies().forEach(cookie -> values.put(cookie.name(), new Text(cookie.value())));
        return Members.of(values);
    }

    /** The redirects that were followed: each has its status and the absolute location that it led to. */
    public Value redirectValues() {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i + 1 < exchange.hops().size(); i++) {
            String location = exchange.hops().get(i + 1).request().target().text();
            exchange.hops().get(i).response().ifPresent(head -> {
                Map<String, Value> value = new LinkedHashMap<>();
                value.put("status", Numeral.of(head.status()));
                value.put("location", new Text(location));
                values.add(Members.of(value));
            });
        }
        return new Items(values);
    }

    /** The scope of what comes after the request: {@code response} is this answer. */
    public Scope scope(Scope ofRequest) {
        Variable response = Variable.lazily(() -> Optional.of(value()), Origin.of(Origin.Kind.BUILT_IN));
        return ofRequest.inside(Scope.Layer.OWN, "response", Map.of("response", response));
    }

    /** Tells no content: that is for who asks by name. */
    @Override
    public String toString() {
        return "Answer[" + status() + "]";
    }
}
