package dev.retort.spec;

import dev.retort.http.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What of a request may go where it goes: a URL that a server gave must not carry the company's token to a stranger. So
 * inherited authentication, inherited cookies and whatever else is inherited and secret go to the origin of
 * {@code baseUrl} only; what the test itself names goes anywhere. Confined to one rendering.
 */
final class Crossing {

    private final boolean crosses;
    private final String origin;
    private final Rendering rendering;
    private final List<String> heldBack = new ArrayList<>();

    Crossing(Optional<Destination> destination, Rendering rendering) {
        this.crosses = destination.filter(Destination::foreign).isPresent();
        this.origin = destination.map(Destination::origin).orElse("");
        this.rendering = rendering;
    }

    /** They are rendered in any case, so that their passwords are known to be secret. */
    Credentials credentials(Optional<AuthSetting> auth) {
        Optional<Credentials> credentials = auth.flatMap(AuthSetting::spec).flatMap(spec -> spec.render(rendering));
        if (credentials.isPresent()
                && crosses
                && auth.filter(AuthSetting::inherited).isPresent()) {
            heldBack.add("`auth`");
            return Credentials.NONE;
        }
        return credentials.orElse(Credentials.NONE);
    }

    List<NamedText> query(List<NamedText> pairs) {
        return staying(pairs, "the query parameter", this::isSecret);
    }

    List<NamedText> fields(List<NamedText> fields) {
        return staying(fields, "the field", field -> isCookie(field) || isSecret(field));
    }

    List<NamedText> cookies(List<NamedText> cookies) {
        return staying(cookies, "the cookie", cookie -> true);
    }

    private List<NamedText> staying(List<NamedText> texts, String what, Predicate<NamedText> staysAtHome) {
        if (!crosses) {
            return texts;
        }
        Predicate<NamedText> stays = text -> text.inherited() && staysAtHome.test(text);
        texts.stream().filter(stays).forEach(text -> heldBack.add(what + " `" + text.name() + "`"));
        return texts.stream().filter(stays.negate()).toList();
    }

    private boolean isSecret(NamedText text) {
        return text.name().equalsIgnoreCase("Authorization")
                || rendering.confidential().isIn(text.value());
    }

    private static boolean isCookie(NamedText field) {
        return field.name().equalsIgnoreCase("Cookie");
    }

    /** Notes what was held back, once all was asked for. */
    void tell() {
        if (!heldBack.isEmpty()) {
            rendering
                    .notes()
                    .accept("%s of `defaults` %s not sent, for %s is not the origin of `baseUrl`; name %s in the test"
                            .formatted(
                                    String.join(", ", heldBack),
                                    heldBack.size() == 1 ? "was" : "were",
                                    origin,
                                    heldBack.size() == 1 ? "it" : "them"));
        }
    }
}
