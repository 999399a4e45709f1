package dev.retort.spec;

import dev.retort.http.Target;
import dev.retort.source.Problems;
import dev.retort.template.Places;
import java.util.Optional;

/**
 * Where a request goes.
 *
 * @param foreign whether that is not the origin of {@code baseUrl}: what is inherited and secret stays away from it
 */
record Destination(Target target, boolean foreign) {

    /** Empty where the rendering's problems say why there is none. */
    static Optional<Destination> of(RequestLine line, Optional<BaseUrl> baseUrl, Rendering rendering) {
        Problems problems = rendering.problems();
        Optional<String> written = line.target().text(rendering.scope(), Places.TARGET, problems);
        Optional<Destination> destination = written.flatMap(text -> RequestLine.isAbsolute(text)
                ? absolute(text, baseUrl, rendering)
                : joined(text, line, baseUrl, rendering));
        destination.ifPresent(found -> confide(found.target(), rendering.confidential()));
        return destination;
    }

    private static Optional<Destination> absolute(String url, Optional<BaseUrl> baseUrl, Rendering rendering) {
        Target target = Target.of(url);
        boolean home = baseUrl.flatMap(base -> base.render(rendering, new Problems()))
                .filter(base -> Target.of(base).origin().equals(target.origin()))
                .isPresent();
        return Optional.of(new Destination(target, !home));
    }

    private static Optional<Destination> joined(
            String path, RequestLine line, Optional<BaseUrl> baseUrl, Rendering rendering) {
        if (baseUrl.isEmpty()) {
            rendering
                    .problems()
                    .add(
                            "no-base-url",
                            line.at(),
                            "`" + path + "` is a path, and there is no `baseUrl` to join it to",
                            "set `baseUrl` in retort.yaml, in `defaults`, or with -Dretort.baseUrl=http://…");
        }
        return baseUrl.flatMap(base -> base.render(rendering, rendering.problems()))
                .map(base -> new Destination(Target.of(BaseUrl.joined(base, path)), false));
    }

    /** User-info in a URL is Basic authentication, and its password a secret. */
    private static void confide(Target target, Confidential confidential) {
        target.userInfo().ifPresent(pair -> {
            int colon = pair.indexOf(':');
            if (colon >= 0) {
                confidential.add("the password in the URL", pair.substring(colon + 1));
            }
        });
    }

    /** {@code https://example.com}, for a note. */
    String origin() {
        return target.origin().text();
    }
}
