package dev.retort.spec.expect;

import java.util.List;

/** The kinds of expectation that Retort brings, in the order in which they are checked and told. */
public final class ExpectationKinds {

    private ExpectationKinds() {}

    public static List<ExpectationKind> builtIn() {
        return List.of(
                new ErrorExpectation(),
                new StatusExpectation(),
                new HeadersExpectation(),
                new CookiesExpectation(),
                new JsonExpectation(),
                new TextExpectation(),
                new XPathExpectation(),
                new ValuesExpectation(),
                new UrlExpectation(),
                new RedirectsExpectation(),
                new DurationExpectation());
    }
}
