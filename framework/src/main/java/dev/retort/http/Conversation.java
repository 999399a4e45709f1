package dev.retort.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;

/** One request and the head of its response on a connection that is open. */
final class Conversation {

    private static final int MOST_INTERIM = 100;
    private static final Timeout GO_AHEAD_WAIT = Timeout.ofSeconds(1);

    private final Connection connection;
    private final Progress progress;
    private final ClassicHttpRequest request;
    private final Optional<Upload> upload;
    private Optional<ClassicHttpResponse> early = Optional.empty();
    private boolean declined;
    private boolean sent;

    Conversation(Connection connection, Message message, Progress progress) {
        this.connection = connection;
        this.progress = progress;
        Origin origin = message.target().origin();
        HttpHost host = new HttpHost(origin.scheme(), origin.host(), origin.port());
        request = new BasicClassicHttpRequest(
                message.head().method(), host, message.target().pathAndQuery());
        for (Headers.Field field : message.head().headers().fields()) {
            request.addHeader(field.name(), field.value());
        }
        upload = message.content().map(Upload::new);
        upload.ifPresent(content -> request.setEntity(content.entity()));
    }

    /** The head of a final response, as Apache has it, which reads what follows, and as Retort has it. */
    record Received(ClassicHttpResponse response, ResponseHead head) {}

    ClassicHttpRequest request() {
        return request;
    }

    /** Whether the request went out whole, so that the connection is in a known state. */
    boolean isRequestComplete() {
        return sent && upload.map(Upload::isComplete).orElse(true) && connection.isConsistent();
    }

    /** Sends the request. A response that comes before its end is kept for {@link #receive()}. */
    void send() throws IOException, HttpException {
        try {
            connection.sendRequestHeader(request);
            if (upload.isPresent() && mayGoAhead()) {
                connection.sendRequestEntity(request);
            }
            connection.flush();
            sent = true;
        } catch (KnownFailure ours) {
            throw ours;
        } catch (IOException broken) {
            early = Optional.of(answerDespite(broken));
        }
        if (upload.isPresent() && !upload.get().isComplete() && !declined) {
            progress.note("the server answered before the content was sent whole: "
                    + upload.get().extent() + " were sent");
        }
    }

    /** Expect: 100-continue (RFC 9110, section 10.1.1): the content waits for leave, but not for long. */
    private boolean mayGoAhead() throws IOException, HttpException {
        Header expect = request.getFirstHeader("Expect");
        if (expect == null || !expect.getValue().equalsIgnoreCase("100-continue")) {
            return true;
        }
        connection.flush();
        if (!connection.isDataAvailable(GO_AHEAD_WAIT)) {
            return true;
        }
        ClassicHttpResponse response = connection.receiveResponseHeader();
        if (response.getCode() < 200) {
            progress.interim(head(response));
            return true;
        }
        early = Optional.of(response);
        declined = true;
        progress.note("the content was not sent: the server answered Expect with " + response.getCode());
        return false;
    }

    /** A server that has seen enough answers and closes; its answer, or why it closed, is still there to be read. */
    private ClassicHttpResponse answerDespite(IOException broken) throws IOException {
        try {
            return connection.receiveResponseHeader();
        } catch (SSLException why) {
            throw why;
        } catch (IOException | HttpException nothing) {
            broken.addSuppressed(nothing);
            throw broken;
        }
    }

    /** The head of the final response; interim ones are recorded. */
    Received receive() throws IOException, HttpException {
        ClassicHttpResponse response = early.isPresent() ? early.get() : connection.receiveResponseHeader();
        while (response.getCode() < 200 && response.getCode() != 101) {
            if (progress.interimCount() == MOST_INTERIM) {
                throw new KnownFailure(
                        FailureKind.MALFORMED_RESPONSE,
                        "more than " + MOST_INTERIM + " interim responses came, and no final one",
                        "the last was " + response.getCode());
            }
            progress.interim(head(response));
            response = connection.receiveResponseHeader();
        }
        ResponseHead head = head(response);
        Framing.check(head.headers());
        return new Received(response, head);
    }

    private static ResponseHead head(ClassicHttpResponse response) {
        String version = HttpVersion.HTTP_1_0.equals(response.getVersion()) ? "1.0" : "1.1";
        String reason = Objects.requireNonNullElse(response.getReasonPhrase(), "");
        return new ResponseHead(version, response.getCode(), reason, headers(response.getHeaders()));
    }

    static Headers headers(Header... fields) {
        List<Headers.Field> lines = new ArrayList<>(fields.length);
        for (Header field : fields) {
            lines.add(new Headers.Field(field.getName(), Objects.requireNonNullElse(field.getValue(), "")));
        }
        return Headers.of(lines);
    }
}
