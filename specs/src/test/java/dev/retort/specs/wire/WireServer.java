package dev.retort.specs.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server on bare sockets. */
final class WireServer implements AutoCloseable {

    /** What is done with each connection. */
    interface Script {

        void serve(Conversation conversation) throws IOException;
    }

    private final ServerSocket listener;
    private final Script script;
    private final List<Conversation> conversations = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    private WireServer(ServerSocket listener, Script script) {
        this.listener = listener;
        this.script = script;
        start(this::accept);
    }

    static WireServer serving(Script script) {
        try {
            return new WireServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Notes each request and answers it by {@code ok}. */
    static WireServer noting(List<String> requests) {
        return serving(conversation -> {
            for (Optional<String> request = conversation.request();
                    request.isPresent();
                    request = conversation.request()) {
                requests.add(request.get());
                String content = request.get().startsWith("HEAD ") ? "" : "ok";
                conversation.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" + content);
            }
        });
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Conversation conversation = new Conversation(socket, over);
                conversations.add(conversation);
                start(() -> serve(conversation));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Conversation conversation) {
        try (conversation) {
            script.serve(conversation);
        } catch (IOException clientWentAway) {
            return; // it may have seen enough
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** {@code 127.0.0.1:54321}. */
    String place() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    @Override
    public void close() {
        over.countDown();
        try {
            listener.close();
            for (Conversation conversation : conversations) {
                conversation.close();
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
