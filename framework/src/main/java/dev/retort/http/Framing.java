package dev.retort.http;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Where content ends (RFC 9112, section 6): what a request may say of it by hand, and what a response may say. */
final class Framing {

    private Framing() {}

    /** Why the fields of a request and its content do not fit together, if so. */
    static Optional<String> fault(Headers headers, Optional<Content> content) {
        List<String> lengths = headers.values("Content-Length");
        List<String> codings = headers.values("Transfer-Encoding");
        if (!codings.isEmpty() && !isChunked(codings)) {
            return Optional.of("Transfer-Encoding can only be `chunked`, not `" + shown(codings) + "`");
        }
        if (!codings.isEmpty() && !lengths.isEmpty()) {
            return Optional.of("Content-Length and Transfer-Encoding exclude each other");
        }
        if (!codings.isEmpty() && content.isEmpty()) {
            return Optional.of("Transfer-Encoding needs content to send");
        }
        if (content.isPresent()
                && headers.isSuppressed("Content-Length")
                && headers.isSuppressed("Transfer-Encoding")) {
            return Optional.of("content needs Content-Length or Transfer-Encoding, and both are left out");
        }
        return lengths.isEmpty() ? Optional.empty() : lengthFault(lengths, content);
    }

    private static Optional<String> lengthFault(List<String> lengths, Optional<Content> content) {
        OptionalLong known = content.map(Content::length).orElse(OptionalLong.of(0));
        if (lengths.size() == 1 && known.isPresent() && lengths.get(0).equals(Long.toString(known.getAsLong()))) {
            return Optional.empty();
        }
        String length = known.isPresent() ? known.getAsLong() + " bytes" : "a length that is not known yet";
        return Optional.of("Content-Length is `" + shown(lengths) + "`, but the content has " + length);
    }

    /** What makes it impossible to tell where a response ends is a malformed response. */
    static void check(Headers headers) throws KnownFailure {
        List<String> codings = headers.values("Transfer-Encoding");
        if (!codings.isEmpty() && !isChunked(codings)) {
            throw malformed("the response has Transfer-Encoding `" + shown(codings) + "`; only `chunked` can be read");
        }
        List<String> lengths = headers.values("Content-Length");
        if (lengths.size() > 1 && Set.copyOf(lengths).size() > 1) {
            throw malformed("the response has more than one Content-Length: `" + shown(lengths) + "`");
        }
        if (!lengths.isEmpty() && !isLength(lengths.get(0))) {
            throw malformed("the response has Content-Length `" + shown(lengths) + "`, which is no length");
        }
    }

    private static KnownFailure malformed(String summary) {
        return new KnownFailure(FailureKind.MALFORMED_RESPONSE, summary, "nobody can tell where this response ends");
    }

    private static boolean isChunked(List<String> codings) {
        return codings.size() == 1 && codings.get(0).strip().equalsIgnoreCase("chunked");
    }

    private static boolean isLength(String text) {
        return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static String shown(List<String> values) {
        return Characters.shown(String.join(", ", values));
    }
}
