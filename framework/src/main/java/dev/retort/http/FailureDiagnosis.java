package dev.retort.http;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** From an exception to the name of what went wrong, one clear line, and a hint. */
final class FailureDiagnosis {

    private final Origin origin;
    private final Phase phase;

    FailureDiagnosis(Origin origin, Phase phase) {
        this.origin = origin;
        this.phase = phase;
    }

    static KnownFailure connectTimeout(Origin origin, Phase phase, Duration limit) {
        String what = phase == Phase.TLS
                ? "the TLS handshake with " + place(origin) + " was not over within "
                : place(origin) + " did not accept a connection within ";
        return new KnownFailure(
                FailureKind.CONNECT_TIMEOUT,
                what + Amounts.time(limit),
                "a wrong address, a firewall, or a server that is overloaded?");
    }

    static KnownFailure responseTimeout(Origin origin, Progress progress, Duration limit) {
        long came = progress.received();
        return new KnownFailure(
                FailureKind.RESPONSE_TIMEOUT,
                place(origin) + " did not answer within " + Amounts.time(limit)
                        + (came == 0 ? "" : "; " + Amounts.bytes(came) + " had come"),
                "`timeout.response` says how long that may take");
    }

    KnownFailure deadline(Duration limit, Progress progress) {
        long came = progress.received();
        String doing = switch (phase) {
            case PREPARE, REDIRECT -> "preparing the request";
            case DNS -> "looking up " + origin.host();
            case CONNECT -> "connecting to " + place(origin);
            case TLS -> "in the TLS handshake with " + place(origin);
            case SEND -> "sending the request to " + place(origin);
            case WAIT ->
                "waiting for the response of " + place(origin)
                        + (came == 0 ? "" : ", from where " + Amounts.bytes(came) + " had come");
            case READ ->
                "reading the content of the response of " + place(origin)
                        + progress.content()
                                .map(content -> ", of which " + content + " had come")
                                .orElse("");
        };
        return new KnownFailure(
                FailureKind.DEADLINE,
                "the exchange was not over within " + Amounts.time(limit) + "; it was " + doing,
                phase == Phase.TLS
                        ? "does that port speak TLS? `timeout` says how long an exchange may take"
                        : "`timeout` says how long an exchange may take");
    }

    /** Host and port, also where the port is the scheme's own. */
    private static String place(Origin origin) {
        return origin.host() + ":" + origin.port();
    }

    KnownFailure of(Exception trouble) {
        if (trouble instanceof KnownFailure known) {
            return known;
        }
        TlsDiagnosis handshake = new TlsDiagnosis(place(origin), origin.host());
        if (trouble instanceof SSLException tls && (phase == Phase.TLS || handshake.isAboutClientCertificate(tls))) {
            return handshake.of(tls);
        }
        return switch (phase) {
            case PREPARE, DNS, CONNECT, REDIRECT -> beforeConnection(trouble);
            case TLS -> handshakeBroken(trouble);
            case SEND, WAIT, READ -> onConnection(trouble);
        };
    }

    private KnownFailure beforeConnection(Exception trouble) {
        if (trouble instanceof UnknownHostException) {
            return new KnownFailure(
                    FailureKind.DNS,
                    "no address is known for `" + origin.host() + "`",
                    "is the name right, and does this machine reach its name server?",
                    trouble);
        }
        if (trouble instanceof ConnectException && says(trouble, "refused")) {
            return new KnownFailure(
                    FailureKind.CONNECT_REFUSED,
                    "nothing listens on " + place(origin),
                    "is the server started, and on that port?",
                    trouble);
        }
        if (trouble instanceof ConnectException && says(trouble, "timed out")) {
            return new KnownFailure(
                    FailureKind.CONNECT_TIMEOUT,
                    place(origin) + " did not accept a connection before this machine gave up",
                    "a wrong address, or a firewall?",
                    trouble);
        }
        return new KnownFailure(
                FailureKind.CONNECT_FAILED,
                place(origin) + " cannot be reached: " + reason(trouble),
                "is there a network, and a way to that host?",
                trouble);
    }

    private KnownFailure handshakeBroken(Exception trouble) {
        return new KnownFailure(
                FailureKind.TLS_HANDSHAKE,
                place(origin) + " broke off the TLS handshake: " + reason(trouble),
                "does that port speak TLS, and does it want a client certificate?",
                trouble);
    }

    private KnownFailure onConnection(Exception trouble) {
        if (trouble instanceof NoHttpResponseException) {
            return new KnownFailure(
                    FailureKind.EMPTY_RESPONSE,
                    place(origin) + " closed the connection without a response",
                    "did the server crash on this request?",
                    trouble);
        }
        if (trouble instanceof HttpException) {
            return new KnownFailure(
                    FailureKind.MALFORMED_RESPONSE,
                    "the response cannot be understood: " + reason(trouble),
                    "the server, or something between, broke the response",
                    trouble);
        }
        String when = switch (phase) {
            case SEND -> "while the request was being sent";
            case READ -> "inside the content of the response";
            default -> "before there was a response";
        };
        return new KnownFailure(
                FailureKind.RESET,
                place(origin) + " broke the connection off " + when,
                "did the server crash on this request, or does something between cut connections? (" + reason(trouble)
                        + ")",
                trouble);
    }

    private static boolean says(Exception trouble, String word) {
        return reason(trouble).toLowerCase(Locale.ROOT).contains(word);
    }

    private static String reason(Exception trouble) {
        return Characters.shown(Optional.ofNullable(trouble.getMessage())
                .orElse(trouble.getClass().getSimpleName()));
    }

    /** The failure as a value. */
    static TransportFailure failure(KnownFailure known, Progress progress, String url, Duration elapsed) {
        return new TransportFailure(
                known.kind(),
                progress.phase(),
                url,
                elapsed,
                progress.sent(),
                progress.received(),
                known.summary(),
                known.hint(),
                Optional.ofNullable(known.getCause()));
    }
}
