package dev.retort.specs.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's side of one connection; every byte is a character of Latin-1. */
final class Conversation implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: (\\d+)\r\n");

    private final Socket socket;
    private final InputStream in;
    private final CountDownLatch over;

    Conversation(Socket socket, CountDownLatch over) throws IOException {
        this.socket = socket;
        this.over = over;
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** The next request, whole; empty where the client has closed. */
    Optional<String> request() throws IOException {
        String head = until("\r\n\r\n");
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("\r\ntransfer-encoding: chunked\r\n")) {
            return Optional.of(head + until("0\r\n\r\n"));
        }
        Matcher length = LENGTH.matcher(lower);
        return Optional.of(length.find() ? head + read(Integer.parseInt(length.group(1))) : head);
    }

    private String read(int bytes) throws IOException {
        return new String(in.readNBytes(bytes), StandardCharsets.ISO_8859_1);
    }

    private String until(String end) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            read.write(octet);
            if (octet == '\n' && read.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
                return read.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** Does nothing until the server is closed. */
    void hang() {
        try {
            over.await();
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the connection with a reset. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
