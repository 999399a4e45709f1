package dev.retort.http;

import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HttpClientHostnameVerifier;

/** Whether a certificate is for a host (RFC 9525). If not, the exception's message says for which hosts it is. */
final class HostNames implements HttpClientHostnameVerifier {

    /** Kinds of general names (RFC 5280, section 4.2.1.6). */
    private static final List<Integer> DNS_AND_ADDRESS = List.of(2, 7);

    private static final int MOST = 10;

    private final DefaultHostnameVerifier verifier = new DefaultHostnameVerifier();

    @Override
    public void verify(String host, X509Certificate certificate) throws SSLException {
        try {
            verifier.verify(host, certificate);
        } catch (SSLPeerUnverifiedException other) {
            SSLPeerUnverifiedException named = new SSLPeerUnverifiedException(names(certificate));
            named.initCause(other);
            throw named;
        }
    }

    @Override
    public boolean verify(String host, SSLSession session) {
        try {
            Certificate certificate = session.getPeerCertificates()[0];
            if (certificate instanceof X509Certificate known) {
                verify(host, known);
                return true;
            }
            return false;
        } catch (SSLException other) {
            return false;
        }
    }

    private static String names(X509Certificate certificate) {
        List<String> names = alternatives(certificate).stream()
                .filter(name -> DNS_AND_ADDRESS.contains(name.get(0)))
                .map(name -> "`" + Characters.shown(String.valueOf(name.get(1))) + "`")
                .toList();
        if (names.isEmpty()) {
            return "it names no host; its subject is `"
                    + Characters.shown(certificate.getSubjectX500Principal().getName()) + "`";
        }
        String more = names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "";
        return names.stream().limit(MOST).collect(Collectors.joining(", ", "it is for ", more));
    }

    private static Collection<List<?>> alternatives(X509Certificate certificate) {
        try {
            return Optional.ofNullable(certificate.getSubjectAlternativeNames()).orElse(List.of());
        } catch (CertificateParsingException none) {
            return List.of();
        }
    }
}
