package dev.retort.spec.expect;

import dev.retort.http.SetCookie;
import dev.retort.match.Mismatches;
import dev.retort.match.ValuePath;
import dev.retort.source.Fields;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.spec.Answer;
import dev.retort.spec.Reading;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Scope;
import dev.retort.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code cookies}: a name to what the value of the cookie has to be that this exchange set, on any hop, the last time;
 * or to its attributes; null for none.
 */
final class CookiesExpectation implements ExpectationKind {

    @Override
    public String name() {
        return "cookies";
    }

    @Override
    public boolean readsContent() {
        return false;
    }

    @Override
    public Expectation read(SourceNode.Entry entry, Fields beside, Reading reading) {
        List<Expected> cookies = new ArrayList<>();
        reading.mapping(entry.value())
                .ifPresent(mapping -> mapping.entries()
                        .forEach(cookie -> cookies.add(new Expected(
                                reading.template(cookie.key()),
                                cookie.value().at(),
                                CookieMatcher.read(cookie.value(), reading)))));
        return new Cookies(List.copyOf(cookies));
    }

    private record Expected(Template name, Location at, CookieMatcher matcher) {
        Finding check(List<SetCookie> set, Scope scope, Problems problems) {
            Mismatches mismatches = new Mismatches(problems);
            name.text(scope, Places.TEXT, problems).ifPresent(called -> {
                Optional<SetCookie> last = set.stream()
                        .filter(cookie -> cookie.name().equals(called))
                        .reduce((earlier, later) -> later);
                matcher.match(last, new ValuePath(called), scope, mismatches);
            });
            return new Finding("cookies", at, mismatches.list());
        }
    }

    private record Cookies(List<Expected> cookies) implements Expectation {
        @Override
        public List<Finding> check(Answer answer, Scope scope, Problems problems) {
            return cookies.stream()
                    .map(cookie -> cookie.check(answer.cookies(), scope, problems))
                    .toList();
        }

        @Override
        public Set<NameUse> names() {
            Set<NameUse> names = new LinkedHashSet<>();
            cookies.forEach(cookie -> {
                names.addAll(cookie.name().names());
                names.addAll(cookie.matcher().names());
            });
            return names;
        }
    }
}
