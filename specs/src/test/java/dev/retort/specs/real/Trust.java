package dev.retort.specs.real;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;

/** Whom this machine trusts, and who it is itself, as long as this is open. */
final class Trust implements AutoCloseable {

    private static final String TRUST = "javax.net.ssl.trustStore";
    private static final String OWN = "javax.net.ssl.keyStore";
    private static final String WORD = "changeit";

    private Trust() {}

    /** Nobody but the authority with that certificate is trusted; its own certificate is in that store. */
    static Trust only(Path certificate, Path own) {
        Path file = certificate.resolveSibling("trust.p12").toAbsolutePath();
        try (InputStream in = Files.newInputStream(certificate);
                OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, WORD.toCharArray());
            store.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(in));
            store.store(out, WORD.toCharArray());
        } catch (IOException | GeneralSecurityException trouble) {
            throw new AssertionError("no trust can be put into " + certificate, trouble);
        }
        set(TRUST, file);
        set(OWN, own.toAbsolutePath());
        return new Trust();
    }

    private static void set(String property, Path store) {
        System.setProperty(property, store.toString());
        System.setProperty(property + "Password", WORD);
    }

    @Override
    public void close() {
        List.of(TRUST, OWN).forEach(property -> {
            System.clearProperty(property);
            System.clearProperty(property + "Password");
        });
    }
}
