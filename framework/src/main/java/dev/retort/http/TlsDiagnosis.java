package dev.retort.http;

import java.io.EOFException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Which of the many ways a TLS handshake can fail this is. The JDK tells some of them by their texts only. */
final class TlsDiagnosis {

    private final String place;
    private final String host;

    TlsDiagnosis(String place, String host) {
        this.place = place;
        this.host = host;
    }

    KnownFailure of(SSLException trouble) {
        Optional<Throwable> expired = cause(trouble, CertificateExpiredException.class)
                .or(() -> cause(trouble, CertificateNotYetValidException.class));
        if (expired.isPresent()) {
            return new KnownFailure(
                    FailureKind.TLS_EXPIRED,
                    "the certificate of " + place + " is not valid today: "
                            + Characters.shown(String.valueOf(expired.get().getMessage())),
                    "the server needs a new certificate, or this machine's clock is wrong",
                    trouble);
        }
        if (trouble instanceof SSLPeerUnverifiedException) {
            return new KnownFailure(
                    FailureKind.TLS_HOSTNAME,
                    "the certificate of " + place + " is not for `" + host + "`",
                    said(trouble),
                    trouble);
        }
        if (cause(trouble, CertPathBuilderException.class).isPresent() || says(trouble, "PKIX")) {
            return new KnownFailure(
                    FailureKind.TLS_UNTRUSTED,
                    "the certificate of " + place + " is not signed by anybody this machine trusts",
                    "if it is the right server, `-Djavax.net.ssl.trustStore=FILE` names a store with its signer",
                    trouble);
        }
        if (isAboutClientCertificate(trouble)) {
            return new KnownFailure(
                    FailureKind.TLS_CLIENT_CERTIFICATE,
                    place + " wants a client certificate",
                    "`-Djavax.net.ssl.keyStore=FILE` names a store with one",
                    trouble);
        }
        return protocol(trouble).orElseGet(() -> handshake(trouble));
    }

    /** With TLS 1.3 a server says so only after the handshake. */
    boolean isAboutClientCertificate(SSLException trouble) {
        return says(trouble, "certificate_required") || says(trouble, "bad_certificate");
    }

    private Optional<KnownFailure> protocol(SSLException trouble) {
        if (says(trouble, "Unsupported or unrecognized SSL message") || says(trouble, "plaintext connection")) {
            return Optional.of(new KnownFailure(
                    FailureKind.TLS_PROTOCOL, place + " does not speak TLS", "use http:// for that port", trouble));
        }
        if (says(trouble, "protocol_version")
                || says(trouble, "protocol version")
                || says(trouble, "No appropriate protocol")) {
            return Optional.of(new KnownFailure(
                    FailureKind.TLS_PROTOCOL,
                    place + " and this client have no version of TLS in common",
                    said(trouble),
                    trouble));
        }
        return Optional.empty();
    }

    private KnownFailure handshake(SSLException trouble) {
        String reason = cause(trouble, EOFException.class).isPresent() ? "it closed the connection" : said(trouble);
        return new KnownFailure(
                FailureKind.TLS_HANDSHAKE,
                place + " broke off the TLS handshake: " + reason,
                "does that port speak TLS, and does it want a client certificate?",
                trouble);
    }

    /** Newer JDKs put the alert's name, which follows anyway, in parentheses before their message. */
    private static String said(SSLException trouble) {
        String message = String.valueOf(trouble.getMessage());
        int end = message.indexOf(") ");
        return Characters.shown(message.startsWith("(") && end > 0 ? message.substring(end + 2) : message);
    }

    private static boolean says(Throwable trouble, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        for (Optional<Throwable> at = Optional.of(trouble); at.isPresent(); at = at.map(Throwable::getCause)) {
            if (String.valueOf(at.get().getMessage()).toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Throwable> cause(Throwable trouble, Class<? extends Throwable> kind) {
        for (Optional<Throwable> at = Optional.of(trouble); at.isPresent(); at = at.map(Throwable::getCause)) {
            if (kind.isInstance(at.get())) {
                return at;
            }
        }
        return Optional.empty();
    }
}
