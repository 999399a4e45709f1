package dev.retort.value;

/** The mark at the beginning of content that tells its encoding for certain. */
final class ByteOrderMark {

    private ByteOrderMark() {}

    /** Whether content begins with the mark of UTF-8 or of either UTF-16. */
    static boolean begins(byte[] content) {
        return begins(content, 0xEF, 0xBB, 0xBF) || begins(content, 0xFE, 0xFF) || begins(content, 0xFF, 0xFE);
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
