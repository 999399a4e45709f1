package dev.retort.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The server's side of one connection. */
final class Peer implements AutoCloseable {

    private final Socket socket;
    private final CountDownLatch serverClosed;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final InputStream in;

    Peer(Socket socket, CountDownLatch serverClosed) throws IOException {
        this.socket = socket;
        this.serverClosed = serverClosed;
        socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    List<String> requests() {
        return requests;
    }

    /** Reads a whole request, content too; false where the client has closed the connection. */
    boolean readRequest() throws IOException {
        String head = readHead();
        if (head.isEmpty()) {
            return false;
        }
        requests.add(head + readContent(head));
        return true;
    }

    /** Reads up to the empty line and notes that as the request. */
    String readHeadOnly() throws IOException {
        String head = readHead();
        requests.add(head);
        return head;
    }

    private String readHead() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            head.write(octet);
            last = (last << 8) | octet;
            if (last == 0x0d0a0d0a) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private String readContent(String head) throws IOException {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("\r\ntransfer-encoding: chunked")) {
            return readChunks();
        }
        int at = lower.indexOf("\r\ncontent-length: ");
        if (at < 0) {
            return "";
        }
        String length = head.substring(at + 18, head.indexOf('\r', at + 18));
        return new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.ISO_8859_1);
    }

    private String readChunks() throws IOException {
        StringBuilder chunks = new StringBuilder();
        while (!chunks.toString().endsWith("0\r\n\r\n")) {
            int octet = in.read();
            if (octet < 0) {
                return chunks.toString();
            }
            chunks.append((char) octet);
        }
        return chunks.toString();
    }

    /** Reads and forgets so many bytes of content. */
    void skip(int bytes) throws IOException {
        in.readNBytes(bytes);
    }

    void send(String latin1) throws IOException {
        send(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Goes on sending until the client has had enough. */
    void sendForever(String latin1) throws IOException {
        while (serverClosed.getCount() > 0) {
            send(latin1);
        }
    }

    /** The same, slowly. */
    void drip(String latin1) throws IOException {
        while (serverClosed.getCount() > 0) {
            pause(20);
            send(latin1);
        }
    }

    /** Waits, unless the test is over before. */
    void pause(int millis) {
        try {
            serverClosed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    /** Neither reads nor sends until the test closes the server. */
    void ignore() {
        try {
            serverClosed.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    /** Does nothing until the client or the test closes. */
    void stall() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    /** Ends the connection with RST. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Waits until the client has closed its side; false after a watchdog's time. */
    boolean isLeftByClient() {
        try {
            if (socket.isClosed()) {
                return true;
            }
            socket.setSoTimeout(10_000);
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
