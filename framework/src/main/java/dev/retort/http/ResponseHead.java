package dev.retort.http;

import java.util.Optional;

/**
 * The head of a response as it came.
 *
 * @param version {@code 1.1}, {@code 1.0} or {@code 2}
 * @param reason the text after the status, often empty
 */
public record ResponseHead(String version, int status, String reason, Headers headers) {

    public Optional<MediaType> mediaType() {
        return headers.first("Content-Type").flatMap(MediaType::parse);
    }
}
