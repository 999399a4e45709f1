package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import dev.retort.value.Xml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code htmlUnescape}: the character references of HTML, all of them, become the characters that they stand for. */
final class HtmlUnescapeFilter implements ValueFilter {

    /** Keeps white space at the ends, which a reader of HTML would drop. */
    private static final String GUARD = "|";

    @Override
    public String name() {
        return "htmlUnescape";
    }

    @Override
    public Arity arity() {
        return Arity.NONE;
    }

    @Override
    public Parsed<Text> of(Value value, List<Value> arguments) {
        return Wanted.value(value).text().flatMap(text -> {
            String html = "<body>" + GUARD + text.replace("<", "&lt;") + GUARD;
            return Xml.ofHtml(html.getBytes(StandardCharsets.UTF_8), Optional.of(StandardCharsets.UTF_8))
                    .map(Xml::text)
                    .map(read -> new Text(read.substring(GUARD.length(), read.length() - GUARD.length())));
        });
    }
}
