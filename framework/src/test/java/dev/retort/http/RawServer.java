package dev.retort.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on raw sockets: it sees the bytes that come and sends exactly the bytes that a test wants. */
final class RawServer implements AutoCloseable {

    /** What is done with each connection; when it returns, the connection is closed. */
    interface Script {

        void serve(Peer peer) throws IOException;
    }

    private final ServerSocket listener;
    private final Script script;
    private final List<Peer> peers = new CopyOnWriteArrayList<>();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private RawServer(ServerSocket listener, Script script) {
        this.listener = listener;
        this.script = script;
        start(this::accept, "raw-server");
    }

    static RawServer on(ServerSocket listener, Script script) {
        return new RawServer(listener, script);
    }

    static RawServer serving(Script script) {
        try {
            return new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Gives these answers in turn, each to one request, whatever the connection; the last one again and again. */
    static RawServer answering(String... answers) {
        int[] next = {0};
        return serving(peer -> {
            while (peer.readRequest()) {
                String answer;
                synchronized (next) {
                    answer = answers[Math.min(next[0]++, answers.length - 1)];
                }
                peer.send(answer);
            }
        });
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Peer peer = new Peer(socket, closed);
                peers.add(peer);
                start(() -> serve(peer), "raw-peer");
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Peer peer) {
        try (peer) {
            script.serve(peer);
        } catch (IOException clientWentAway) {
            return; // many tests want just that
        }
    }

    private void start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** {@code 127.0.0.1:54321}. */
    String place() {
        return "127.0.0.1:" + port();
    }

    Target target(String pathAndQuery) {
        return Target.of("http://" + place() + pathAndQuery);
    }

    /** All requests in the order of their connections, as they came, in Latin-1. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        peers.forEach(peer -> requests.addAll(peer.requests()));
        return requests;
    }

    int connections() {
        return peers.size();
    }

    /** Whether the client has let go of every connection, after waiting for it under a watchdog. */
    boolean isLeftAlone() {
        return peers.stream().allMatch(Peer::isLeftByClient);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
            for (Peer peer : peers) {
                peer.close();
            }
            for (Thread thread : threads) {
                thread.join(TimeUnit.SECONDS.toMillis(10));
            }
        } catch (IOException | InterruptedException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
