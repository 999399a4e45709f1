package dev.retort.http;

import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** Reads a {@link TlsSession} from what the JDK knows. */
final class TlsSessions {

    private TlsSessions() {}

    static Optional<TlsSession> of(@Nullable SSLSession session) {
        try {
            return session != null && session.getPeerCertificates()[0] instanceof X509Certificate certificate
                    ? Optional.of(of(session, certificate))
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException anonymous) {
            return Optional.empty();
        }
    }

    private static TlsSession of(SSLSession session, X509Certificate certificate) {
        return new TlsSession(
                session.getProtocol(),
                session.getCipherSuite(),
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getNotAfter().toInstant());
    }
}
