package dev.retort.http;

import static dev.retort.http.FailureKind.BODY_TOO_LARGE;
import static dev.retort.http.FailureKind.BODY_TRUNCATED;
import static dev.retort.http.FailureKind.EMPTY_RESPONSE;
import static dev.retort.http.FailureKind.HEADER_TOO_LARGE;
import static dev.retort.http.FailureKind.MALFORMED_RESPONSE;
import static dev.retort.http.FailureKind.RESET;
import static dev.retort.http.Fault.does;
import static dev.retort.http.Fault.head;
import static dev.retort.http.Fault.sends;

import java.util.stream.Stream;

/** What is wrong with the messages themselves: heads, lengths, chunks. */
final class MessageFaults {

    private MessageFaults() {}

    static Stream<Fault> all() {
        return Stream.of(heads(), lengths(), chunks()).flatMap(faults -> faults);
    }

    private static Stream<Fault> heads() {
        return Stream.of(
                does(
                        "closes at once",
                        peer -> {},
                        EMPTY_RESPONSE,
                        Phase.WAIT,
                        "SERVER closed the connection without a response"),
                does(
                        "resets at once",
                        Peer::reset,
                        RESET,
                        Phase.WAIT,
                        "SERVER broke the connection off before there was a response"),
                malformed(
                        "greets like SMTP",
                        "220 mail.example ESMTP\r\n",
                        "the response begins with `220 mail.example ESMTP`, which is no status line of HTTP/1.1"),
                malformed(
                        "speaks without a line end",
                        "Hello",
                        "the response begins with `Hello`, which is no status line of HTTP/1.1"),
                malformed(
                        "begins with an empty line",
                        "\r\nHTTP/1.1 200 OK\r\n\r\n",
                        "the response begins with ``, which is no status line of HTTP/1.1"),
                malformed(
                        "sends garbage before the status line",
                        "garbage\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
                        "the response begins with `garbage`, which is no status line of HTTP/1.1"),
                malformed(
                        "sends HTML without a head",
                        "<html>\n<body>no</body></html>",
                        "the response begins with `<html>`, which is no status line of HTTP/1.1"),
                malformed(
                        "says HTTP/2.0",
                        "HTTP/2.0 200 OK\r\n\r\n",
                        "the response begins with `HTTP/2.0 200 OK`, which is no status line of HTTP/1.1"),
                malformed(
                        "says HTTP/0.9",
                        "HTTP/0.9 200 OK\r\n\r\n",
                        "the response begins with `HTTP/0.9 200 OK`, which is no status line of HTTP/1.1"),
                malformed(
                        "has a status of two digits",
                        "HTTP/1.1 20 OK\r\n\r\n",
                        "the response begins with `HTTP/1.1 20 OK`, which is no status line of HTTP/1.1"),
                malformed(
                        "has a status of four digits",
                        "HTTP/1.1 2000 OK\r\n\r\n",
                        "the response begins with `HTTP/1.1 2000 OK`, which is no status line of HTTP/1.1"),
                malformed(
                        "has a status that is no number",
                        "HTTP/1.1 OK 200\r\n\r\n",
                        "the response begins with `HTTP/1.1 OK 200`, which is no status line of HTTP/1.1"),
                malformed(
                        "has a status below 100",
                        "HTTP/1.1 099 Hm\r\n\r\n",
                        "the response begins with `HTTP/1.1 099 Hm`, which is no status line of HTTP/1.1"),
                malformed(
                        "answers in TLS",
                        "\u0015\u0003\u0001\u0000\u0002\u0002F",
                        "the response begins with `\\x15\\x03\\x01\\x00\\x02\\x02F`, which is no status line of HTTP/1.1"),
                malformed(
                        "closes in the status line",
                        "HTTP/1.1 2",
                        "the response begins with `HTTP/1.1 2`, which is no status line of HTTP/1.1"),
                malformed(
                        "closes after the status line",
                        "HTTP/1.1 200 OK\r\n",
                        "the connection was closed inside the head of the response, after `HTTP/1.1 200 OK`"),
                malformed(
                        "closes after a field",
                        "HTTP/1.1 200 OK\r\nX-A: 1\r\n",
                        "the connection was closed inside the head of the response, after `X-A: 1`"),
                malformed(
                        "has a field without a colon",
                        head("Content-Length 5"),
                        "the head of the response has the line `Content-Length 5`, which has no colon"),
                malformed(
                        "has a space before the colon",
                        head("X-A : 1"),
                        "the head of the response has the line `X-A : 1`, whose name is no token"),
                malformed(
                        "has a field without a name",
                        head(": 1"),
                        "the head of the response has the line `: 1`, whose name is no token"),
                malformed(
                        "folds a field",
                        head("X-A: 1", "  more"),
                        "the head of the response has the line `  more`, which continues the line before it, a form that RFC 9112 no longer allows"),
                malformed(
                        "has a NUL in a name",
                        head("X\u0000A: 1"),
                        "the head of the response has the line `X\\x00A: 1`, whose name is no token"),
                sends(
                        "has a field of 200,000 bytes",
                        head("X-A: " + "a".repeat(200_000)),
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "a line of the head of the response is longer than 131072 bytes"),
                sends(
                        "has 6,000 fields",
                        head("X-A: 1\r\n".repeat(6_000) + "X: 1"),
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "the head of the response has more than 5000 fields"),
                sends(
                        "has 8 MiB of fields",
                        head(("X-A: " + "a".repeat(100_000) + "\r\n").repeat(80) + "X: 1"),
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "the head of the response is larger than 4194304 bytes"),
                does(
                        "has fields without end",
                        peer -> {
                            peer.send("HTTP/1.1 200 OK\r\n");
                            peer.sendForever("X-A: 1\r\n");
                        },
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "the head of the response has more than 5000 fields"),
                does(
                        "has a line without end",
                        peer -> peer.sendForever("aaaaaaaaaaaaaaaa"),
                        HEADER_TOO_LARGE,
                        Phase.WAIT,
                        "a line of the head of the response is longer than 131072 bytes"),
                does(
                        "has interim responses without end",
                        peer -> peer.sendForever("HTTP/1.1 102 Processing\r\n\r\n"),
                        MALFORMED_RESPONSE,
                        Phase.WAIT,
                        "more than 100 interim responses came, and no final one"),
                does(
                        "closes after an interim response",
                        peer -> peer.send("HTTP/1.1 103 Early Hints\r\n\r\n"),
                        EMPTY_RESPONSE,
                        Phase.WAIT,
                        "SERVER closed the connection without a response"));
    }

    private static Stream<Fault> lengths() {
        return Stream.of(
                truncated(
                        "closes before the content",
                        head("Content-Length: 10"),
                        "the connection was closed inside the content of the response, after 0 of 10 bytes"),
                truncated(
                        "closes inside the content",
                        head("Content-Length: 10") + "abc",
                        "the connection was closed inside the content of the response, after 3 of 10 bytes"),
                does(
                        "resets inside the content",
                        peer -> {
                            peer.send(head("Content-Length: 10") + "abc");
                            peer.reset();
                        },
                        RESET,
                        Phase.READ,
                        "SERVER broke the connection off inside the content of the response"),
                malformed(
                        "has two lengths",
                        head("Content-Length: 1", "Content-Length: 2") + "ab",
                        "the response has more than one Content-Length: `1, 2`"),
                malformed(
                        "has a negative length",
                        head("Content-Length: -1") + "ab",
                        "the response has Content-Length `-1`, which is no length"),
                malformed(
                        "has a length that is no number",
                        head("Content-Length: two") + "ab",
                        "the response has Content-Length `two`, which is no length"),
                malformed(
                        "has a length that fits nowhere",
                        head("Content-Length: 99999999999999999999") + "ab",
                        "the response has Content-Length `99999999999999999999`, which is no length"),
                malformed(
                        "has an empty length",
                        head("Content-Length:") + "ab",
                        "the response has Content-Length ``, which is no length"),
                sends(
                        "announces more than the limit",
                        head("Content-Length: 17000000"),
                        BODY_TOO_LARGE,
                        Phase.READ,
                        "the content of the response is larger than 16 MiB"),
                does(
                                "sends without end",
                                peer -> {
                                    peer.send(head("Connection: close"));
                                    peer.sendForever("x".repeat(10_000));
                                },
                                BODY_TOO_LARGE,
                                Phase.READ,
                                "the content of the response is larger than 1 MiB")
                        .asked(FaultTest::smallLimit),
                does(
                                "sends chunks without end",
                                peer -> {
                                    peer.send(head("Transfer-Encoding: chunked"));
                                    peer.sendForever("10\r\n0123456789abcdef\r\n");
                                },
                                BODY_TOO_LARGE,
                                Phase.READ,
                                "the content of the response is larger than 1 MiB")
                        .asked(FaultTest::smallLimit));
    }

    private static Stream<Fault> chunks() {
        return Stream.of(
                malformedContent(
                        "has a chunk size that is no number",
                        chunked("zz\r\nab\r\n"),
                        "the content of the response is not chunked as it should be: Bad chunk header: zz"),
                malformedContent(
                        "has a negative chunk size",
                        chunked("-1\r\nab\r\n"),
                        "the content of the response is not chunked as it should be: Negative chunk size"),
                malformedContent(
                        "has a chunk longer than it says",
                        chunked("2\r\nabc\r\n0\r\n\r\n"),
                        "the content of the response is not chunked as it should be: Unexpected content at the end of chunk"),
                truncated(
                        "closes before a chunk",
                        chunked(""),
                        "the connection was closed inside the content of the response, after 0 bytes and before its last chunk"),
                truncated(
                        "closes inside a chunk",
                        chunked("5\r\nab"),
                        "the connection was closed inside the content of the response, after 2 bytes and before its last chunk"),
                truncated(
                        "closes after a chunk's bytes",
                        chunked("2\r\nab"),
                        "the connection was closed inside the content of the response, after 2 bytes and before its last chunk"),
                truncated(
                        "closes after a chunk",
                        chunked("2\r\nab\r\n"),
                        "the connection was closed inside the content of the response, after 2 bytes and before its last chunk"),
                malformed(
                        "says gzip as transfer coding",
                        head("Transfer-Encoding: gzip, chunked"),
                        "the response has Transfer-Encoding `gzip, chunked`; only `chunked` can be read"),
                malformed(
                        "says identity as transfer coding",
                        head("Transfer-Encoding: identity") + "ab",
                        "the response has Transfer-Encoding `identity`; only `chunked` can be read"));
    }

    static Fault malformed(String name, String bytes, String summary) {
        return sends(name, bytes, MALFORMED_RESPONSE, Phase.WAIT, summary);
    }

    static Fault malformedContent(String name, String bytes, String summary) {
        return sends(name, bytes, MALFORMED_RESPONSE, Phase.READ, summary);
    }

    static Fault truncated(String name, String bytes, String summary) {
        return sends(name, bytes, BODY_TRUNCATED, Phase.READ, summary);
    }

    static String chunked(String content) {
        return head("Transfer-Encoding: chunked") + content;
    }
}
