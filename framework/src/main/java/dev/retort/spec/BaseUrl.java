package dev.retort.spec;

import dev.retort.http.Target;
import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.source.SourceNode;
import dev.retort.template.NameUse;
import dev.retort.template.Places;
import dev.retort.template.Template;
import dev.retort.value.Nothing;
import dev.retort.value.Text;
import java.util.Optional;
import java.util.Set;

/**
 * What the paths of requests are joined to.
 *
 * @param from where it is set, for the hint of a failed connection: {@code retort.yaml:3 (environment default)}
 */
public record BaseUrl(Template url, String from) {

    static BaseUrl read(SourceNode.Entry entry, Reading reading) {
        return checked(reading.template(entry.value()), entry.key().at().shown(), reading);
    }

    /** The one of that text; what is known to be wrong with it is among the problems of the reading. */
    public static BaseUrl of(String written, Location at, String from, Reading reading) {
        return checked(reading.template(written, at), from, reading);
    }

    private static BaseUrl checked(Template url, String from, Reading reading) {
        BaseUrl baseUrl = new BaseUrl(url, from);
        url.constant()
                .filter(Text.class::isInstance)
                .map(written -> ((Text) written).text())
                .filter(text -> !text.contains("${")) // what is wrong with a template is told already
                .ifPresent(text -> baseUrl.check(text, reading.problems()));
        return baseUrl;
    }

    /** {@code baseUrl: null} takes away what is set further out. */
    boolean isNone() {
        return url.constant().filter(Nothing.class::isInstance).isPresent();
    }

    private boolean check(String text, Problems problems) {
        Optional<String> fault = Target.of(text).fault();
        fault.ifPresent(reason -> problems.add(
                "base-url",
                url.at(),
                "`" + text + "` cannot be `baseUrl`: " + reason,
                text.contains("://") ? "" : "write `http://" + text + "`"));
        boolean open = text.indexOf('?') >= 0 || text.indexOf('#') >= 0;
        if (open) {
            problems.add(
                    "base-url",
                    url.at(),
                    "no path can be joined to `" + text + "`",
                    "`baseUrl` has neither a query nor a fragment");
        }
        return fault.isEmpty() && !open;
    }

    /** The URL; empty where the problems say why there is none. */
    Optional<String> render(Rendering rendering, Problems problems) {
        return url.text(rendering.scope(), Places.TEXT, problems).filter(text -> check(text, problems));
    }

    /** The URL of that path: with exactly one slash between them. */
    static String joined(String baseUrl, String path) {
        String base = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
        return path.startsWith("/") || path.startsWith("?") ? base + path : base + "/" + path;
    }

    Set<NameUse> names() {
        return url.names();
    }
}
