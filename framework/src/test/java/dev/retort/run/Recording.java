package dev.retort.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a server was asked below one address, and what it does before it answers. Thread-safe, guarded by itself. */
final class Recording {

    private final String url;
    private final List<Seen> seen = new ArrayList<>();
    private final List<String> traffic = new ArrayList<>();
    private Hook hook = path -> {};
    private int connections;
    private int underWay;
    private int most;

    /** Called for each request before it is answered. */
    interface Hook {
        void before(String path) throws InterruptedException, IOException;
    }

    /** One request: {@code GET /users?page=1}, with its cookies and content. */
    record Seen(String line, String cookie, String content) {}

    Recording(String url) {
        this.url = url;
    }

    String url() {
        return url;
    }

    synchronized void before(Hook each) {
        hook = each;
    }

    private synchronized Hook hook() {
        return hook;
    }

    /** A request has come; answers may begin when this returns. */
    void came(String path, Seen request) throws InterruptedException, IOException {
        synchronized (this) {
            seen.add(request);
            traffic.add("> " + request.line());
            underWay++;
            most = Math.max(most, underWay);
        }
        try {
            hook().before(path);
        } finally {
            synchronized (this) {
                traffic.add("< " + request.line());
                underWay--;
            }
        }
    }

    /** What came, in the order in which it came. */
    synchronized List<Seen> seen() {
        return List.copyOf(seen);
    }

    /** {@code GET /a}, in the order in which they came. */
    List<String> lines() {
        return seen().stream().map(Seen::line).toList();
    }

    /** {@code > GET /a} when that came, {@code < GET /a} right before it was answered. */
    synchronized List<String> traffic() {
        return List.copyOf(traffic);
    }

    /** How many requests there were at most at once that were not being answered yet. */
    synchronized int most() {
        return most;
    }

    synchronized void forget() {
        seen.clear();
        traffic.clear();
        most = 0;
    }

    synchronized void opened() {
        connections++;
    }

    synchronized void closed() {
        connections--;
        notifyAll();
    }

    /** Waits until all connections are closed over which a request came; whether they are. */
    synchronized boolean isLeft() {
        long end = System.nanoTime() + 20_000_000_000L;
        try {
            while (connections > 0 && System.nanoTime() < end) {
                wait(1_000);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        return connections == 0;
    }
}
