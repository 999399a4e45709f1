package dev.retort.specs.real;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;

/** Whom this machine trusts, as long as this is open. */
final class Trust implements AutoCloseable {

    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String PASSWORD = "javax.net.ssl.trustStorePassword";
    private static final String WORD = "changeit";

    private Trust() {}

    /** Nobody but the authority with that certificate. */
    static Trust only(Path certificate) {
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
        System.setProperty(STORE, file.toString());
        System.setProperty(PASSWORD, WORD);
        return new Trust();
    }

    @Override
    public void close() {
        System.clearProperty(STORE);
        System.clearProperty(PASSWORD);
    }
}
