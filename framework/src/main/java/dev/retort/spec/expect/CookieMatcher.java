package dev.retort.spec.expect;

import dev.retort.http.SetCookie;
import dev.retort.match.Matcher;
import dev.retort.match.Matchers;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.SourceNode;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Scope;
import dev.retort.value.Json;
import dev.retort.value.Moment;
import dev.retort.value.Numeral;
import dev.retort.value.Text;
import dev.retort.value.Truth;
import dev.retort.value.Value;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/** What a cookie that was set has to be: a matcher on its value, or one on each of several attributes. */
record CookieMatcher(List<Part> parts, boolean wholly) {

    /**
     * What of a cookie can be matched.
     *
     * @param text whether it is always text, so that numbers compare with it as they are written
     * @param of its value; empty where the server left it out
     */
    private record Attribute(String key, boolean text, Function<SetCookie, Optional<Value>> of) {}

    private static final Attribute VALUE = new Attribute("value", true, cookie -> text(Optional.of(cookie.value())));
    private static final List<Attribute> ATTRIBUTES = List.of(
            VALUE,
            new Attribute("path", true, cookie -> text(cookie.path())),
            new Attribute("domain", true, cookie -> text(cookie.domain())),
            new Attribute("secure", false, cookie -> Optional.of(Truth.of(cookie.secure()))),
            new Attribute("httpOnly", false, cookie -> Optional.of(Truth.of(cookie.httpOnly()))),
            new Attribute("sameSite", true, cookie -> text(cookie.sameSite())),
            new Attribute("maxAge", false, cookie -> number(cookie.maxAge())),
            new Attribute(
                    "expires", false, cookie -> cookie.expires().map(at -> new Moment(at.atOffset(ZoneOffset.UTC)))));

    private static Optional<Value> text(Optional<String> written) {
        return written.map(Text::new);
    }

    private static Optional<Value> number(OptionalLong seconds) {
        return seconds.isPresent() ? Optional.of(Numeral.of(seconds.getAsLong())) : Optional.empty();
    }

    /** @param matcher none where null is written: it must be absent */
    private record Part(Attribute attribute, SourceNode node, Optional<Matcher> matcher) {
        static Part read(Attribute attribute, SourceNode node, Reading reading) {
            boolean absent = node instanceof SourceNode.Scalar scalar && scalar.form() == SourceNode.Scalar.Form.NULL;
            Matchers matchers = attribute.text() ? reading.matchers().forText() : reading.matchers();
            return new Part(attribute, node, absent ? Optional.empty() : Optional.of(matchers.read(node)));
        }

        void match(Optional<Value> actual, ValuePath at, Scope scope, Mismatches mismatches) {
            if (matcher.isPresent()) {
                matcher.get().match(actual, at, scope, mismatches);
            } else if (actual.isPresent()) {
                mismatches.add(at, "to be absent", Json.shown(actual.get()), node.at());
            }
        }
    }

    static CookieMatcher read(SourceNode node, Reading reading) {
        if (!(node instanceof SourceNode.Mapping mapping) || hasOperators(mapping)) {
            return new CookieMatcher(List.of(Part.read(VALUE, node, reading)), true);
        }
        List<Part> parts = new ArrayList<>();
        try (Fields fields = Fields.of(mapping, reading.problems())) {
            for (Attribute attribute : ATTRIBUTES) {
                fields.take(attribute.key(), value -> Part.read(attribute, value, reading))
                        .ifPresent(parts::add);
            }
        }
        return new CookieMatcher(List.copyOf(parts), false);
    }

    private static boolean hasOperators(SourceNode.Mapping mapping) {
        return mapping.entries().stream().anyMatch(entry -> entry.key().text().startsWith("$"));
    }

    void match(Optional<SetCookie> cookie, ValuePath at, Scope scope, Mismatches mismatches) {
        for (Part part : parts) {
            part.match(
                    cookie.flatMap(part.attribute().of()),
                    wholly
                            ? at
                            : new ValuePath(at.text() + " " + part.attribute().key()),
                    scope,
                    mismatches);
        }
    }

    Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        parts.forEach(part -> part.matcher().ifPresent(matcher -> names.addAll(matcher.names())));
        return names;
    }
}
