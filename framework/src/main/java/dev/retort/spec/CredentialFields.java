package dev.retort.spec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Credentials that a spec writes into a field by itself (RFC 9110, section 11.4): no less a secret than those of
 * {@code auth}.
 */
final class CredentialFields {

    private CredentialFields() {}

    /** What is secret of that field: what stands behind the scheme; of Basic the password, too. */
    static List<WrittenSecret> of(String name, String value) {
        List<WrittenSecret> secrets = new ArrayList<>();
        String[] words = value.strip().split(" +", 2);
        if (isCredentials(name) && words.length == 2) {
            String label = "the credentials of `" + name + "`";
            secrets.add(new WrittenSecret(label, words[1]));
            if (words[0].equalsIgnoreCase("Basic")) {
                password(words[1]).ifPresent(password -> secrets.add(new WrittenSecret(label, password)));
            }
        }
        return secrets;
    }

    private static boolean isCredentials(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals("authorization") || lower.equals("proxy-authorization");
    }

    /** RFC 7617, section 2: behind the first colon. */
    private static Optional<String> password(String token) {
        try {
            String pair = new String(Base64.getDecoder().decode(token), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
