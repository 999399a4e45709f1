package dev.retort.http;

/**
 * The last response of an exchange, whole.
 *
 * @param target where it came from, after redirects
 * @param wireSize bytes of the content as it travelled: before content codings were undone, without chunk headers
 */
public record Response(Target target, ResponseHead head, Body body, long wireSize, Headers trailers) implements Ending {

    /** What was kept of the content, as text. */
    public DecodedText decodedText() {
        return DecodedText.of(body, head.mediaType());
    }

    /** Whether the content is nothing that people read. */
    public boolean isBinary() {
        return decodedText().isBinary(head.mediaType());
    }
}
