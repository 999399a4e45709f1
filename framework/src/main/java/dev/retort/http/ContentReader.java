package dev.retort.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Reads the content of a response: decodes it, counts it twice (as it travelled, and decoded), keeps as much as was
 * asked for and refuses more than the limits allow.
 */
final class ContentReader {

    private static final int BEGINNING = 64 * 1024;
    private static final int BUFFER = 16 * 1024;
    private static final int BOMB_SIZE = 64 << 20;
    private static final int BOMB_RATIO = 100;

    /** What was read. */
    record Read(Body body, long wireSize) {}

    private final ConnectionSettings settings;
    private final Keep keep;
    private final Progress progress;

    ContentReader(ConnectionSettings settings, Keep keep, Progress progress) {
        this.settings = settings;
        this.keep = keep;
        this.progress = progress;
    }

    Read read(InputStream content, Headers headers) throws IOException {
        WireContent wire = new WireContent(content, headers);
        progress.reading(wire);
        Body body = body(plain(wire, headers), wire);
        if (wire.read() >= 0) { // a decoder may stop before the content does
            wire.transferTo(OutputStream.nullOutputStream());
        }
        return new Read(body, wire.count());
    }

    /** Reads no more than there is in a redirect that is followed anyway; whether it came to the end. */
    static boolean discard(InputStream content) throws IOException {
        return content.readNBytes(BEGINNING).length < BEGINNING;
    }

    private InputStream plain(WireContent wire, Headers headers) throws IOException {
        List<String> codings = ContentCoding.of(headers);
        if (codings.isEmpty() || !settings.compressed()) {
            return wire;
        }
        for (String coding : codings) {
            if (!ContentCoding.isKnown(coding)) {
                progress.note("the content is as it came: the content coding `" + Characters.shown(coding)
                        + "` is not known");
                return wire;
            }
        }
        return ContentCoding.decoded(wire, codings);
    }

    private Body body(InputStream plain, WireContent wire) throws IOException {
        long most = keep == Keep.ALL ? settings.contentLimit() : BEGINNING;
        if (keep == Keep.ALL && plain == wire && wire.announced().orElse(0) > most) {
            throw tooLarge(most);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[plain == wire ? bufferSize(wire) : BUFFER];
        long size = 0;
        for (int count = plain.read(buffer); count >= 0; count = plain.read(buffer)) {
            size += count;
            if (size > most && keep == Keep.ALL) {
                throw tooLarge(most);
            }
            if (plain != wire && size > BOMB_SIZE && size / BOMB_RATIO > wire.count()) {
                throw bomb();
            }
            kept.write(buffer, 0, (int) Math.min(count, most - kept.size()));
        }
        return size > kept.size() ? new Body.Counted(size, kept.toByteArray()) : new Body.Kept(kept.toByteArray());
    }

    /** Most answers are small and say so. */
    private static int bufferSize(WireContent wire) {
        return (int) Math.max(1, Math.min(wire.announced().orElse(BUFFER), BUFFER));
    }

    private static KnownFailure tooLarge(long limit) {
        return new KnownFailure(
                FailureKind.BODY_TOO_LARGE,
                "the content of the response is larger than " + Amounts.size(limit),
                "only content of up to that size can be looked at");
    }

    private static KnownFailure bomb() {
        return new KnownFailure(
                FailureKind.DECODE_FAILED,
                "compressed content has grown past " + Amounts.size(BOMB_SIZE) + " and to more than " + BOMB_RATIO
                        + " times its size",
                "a decompression bomb? `compressed: false` shows the bytes as they travel");
    }
}
