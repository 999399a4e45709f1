package dev.retort.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that answers as the path says and remembers what it was asked. {@code /fail…} is answered by 500,
 * {@code /empty…} by an object without members, {@code /set/NAME/VALUE} sets a cookie, {@code /drop/NAME} deletes it,
 * {@code /hang…} is answered when the server is closed, all else by {@code {"id": the last step of the path}}. A thread
 * a connection, and one write an answer: some ten thousand requests a second.
 */
final class RecordingServer implements AutoCloseable {

    /** What begins the name of a part, which is recorded apart. */
    private static final String PART = "/~";

    private final ServerSocket socket;
    private final Map<String, Recording> parts = new ConcurrentHashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Recording whole;

    private RecordingServer(ServerSocket socket) {
        this.socket = socket;
        this.whole = new Recording("http://127.0.0.1:" + socket.getLocalPort());
        thread(this::accept);
    }

    static RecordingServer start() {
        try {
            return new RecordingServer(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()));
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** What is asked outside of all parts. */
    Recording whole() {
        return whole;
    }

    /** What is asked below an address of its own. */
    Recording part(String name) {
        return parts.computeIfAbsent(PART + name, part -> new Recording(whole.url() + part));
    }

    void forgetPart(String name) {
        parts.remove(PART + name);
    }

    void before(Recording.Hook each) {
        whole.before(each);
    }

    /** Whoever asks for something else is answered when somebody has asked for that. */
    void answersOnceAsked(String first) {
        CountDownLatch asked = new CountDownLatch(1);
        before(path -> {
            if (path.equals(first)) {
                asked.countDown();
            } else {
                asked.await();
            }
        });
    }

    List<Recording.Seen> seen() {
        return whole.seen();
    }

    List<String> lines() {
        return whole.lines();
    }

    int most() {
        return whole.most();
    }

    /** How many connections are open. */
    int connections() {
        return open.size();
    }

    /** For a hook: waits for the others; whoever waits in vain is not answered. */
    static void meet(CyclicBarrier barrier) throws InterruptedException {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "recording-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (true) {
            try {
                Socket peer = socket.accept();
                open.add(peer);
                thread(() -> serve(peer));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Socket peer) {
        Recording last = whole;
        last.opened();
        try (peer) {
            peer.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(peer.getInputStream());
            for (String start = line(in); !start.isEmpty(); start = line(in)) {
                String target = start.split(" ", -1)[1];
                int end = target.indexOf('/', PART.length());
                String name = target.startsWith(PART) && end > 0 ? target.substring(0, end) : "";
                Recording part = parts.getOrDefault(name, whole);
                if (part != last) {
                    part.opened();
                    last.closed();
                    last = part;
                }
                peer.getOutputStream()
                        .write(answer(start.split(" ", -1)[0], target.substring(name.length()), in, part));
            }
        } catch (IOException | IllegalStateException broken) {
            // who asked learns it from the connection, which ends
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(peer);
            last.closed();
        }
    }

    private byte[] answer(String method, String path, InputStream in, Recording part)
            throws IOException, InterruptedException {
        Map<String, String> fields = new TreeMap<>();
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
            int colon = field.indexOf(':');
            fields.put(
                    field.substring(0, colon).toLowerCase(Locale.ROOT),
                    field.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(fields.getOrDefault("content-length", "0"));
        String content = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        part.came(path, new Recording.Seen(method + " " + path, fields.getOrDefault("cookie", ""), content));
        if (path.contains("/hang")) {
            closed.await(30, TimeUnit.SECONDS);
            throw new IOException("the server is closed");
        }
        String[] steps = path.split("\\?", -1)[0].split("/", -1);
        String last = steps[steps.length - 1];
        String cookie = path.contains("/set/") ? steps[steps.length - 2] + "=" + last + "; Path=/" : "";
        cookie = path.contains("/drop/") ? last + "=; Path=/; Max-Age=0" : cookie;
        String body = path.contains("/empty") ? "{}" : "{\"id\": \"" + last + "\"}";
        String head = "HTTP/1.1 " + (path.contains("/fail") ? "500 Internal Server Error" : "200 OK")
                + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length
                + (cookie.isEmpty() ? "" : "\r\nSet-Cookie: " + cookie) + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    /** The next line; empty at the end of a head, and where nothing comes any more. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
