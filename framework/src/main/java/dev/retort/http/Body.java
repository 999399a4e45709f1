package dev.retort.http;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The content of a response, decoded: transfer and content codings are undone, but for one that is not known. */
public sealed interface Body permits Body.Kept, Body.Counted {

    /** All of its bytes, also those that were not kept. */
    long size();

    /** What was kept of it; a copy. */
    byte[] bytes();

    /** What was kept of it, to be read. */
    InputStream open();

    /** All of it is here. */
    final class Kept implements Body {

        public static final Kept EMPTY = new Kept(new byte[0]);

        private final byte[] bytes;

        public Kept(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public String toString() {
            return "Kept[" + bytes.length + "]";
        }
    }

    /** More than 64 KiB that nobody needed: the beginning and the size. */
    final class Counted implements Body {

        private final long size;
        private final byte[] beginning;

        public Counted(long size, byte[] beginning) {
            this.size = size;
            this.beginning = beginning.clone();
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public byte[] bytes() {
            return beginning.clone();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(beginning);
        }

        @Override
        public String toString() {
            return "Counted[" + size + "]";
        }
    }
}
