package dev.retort.http;

import java.io.File;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS as the properties of this JVM set it up: whom it trusts ({@code javax.net.ssl.trustStore}), and whose certificate
 * it shows to a server that asks for one ({@code javax.net.ssl.keyStore}). The JDK's own context is not used, because
 * it is made once for the whole JVM, and takes a store that is not there for an empty one.
 */
final class JavaTls {

    private static final String TRUSTED = "javax.net.ssl.trustStore";
    private static final String OWN = "javax.net.ssl.keyStore";
    /** The JDK's word for stores that are no files. */
    private static final String NO_FILE = "NONE";

    private JavaTls() {}

    static SSLContext context() throws KnownFailure {
        TrustManager[] trusted = trusted();
        KeyManager[] own = own();
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own, trusted, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no TLS", impossible);
        }
    }

    private static TrustManager[] trusted() throws KnownFailure {
        try {
            file(TRUSTED, FailureKind.TLS_UNTRUSTED);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init((KeyStore) null); // reads the property's, else the JDK's own
            return trust.getTrustManagers();
        } catch (GeneralSecurityException unreadable) {
            throw unreadable(TRUSTED, FailureKind.TLS_UNTRUSTED, unreadable);
        }
    }

    private static KeyManager[] own() throws KnownFailure {
        Optional<File> file = file(OWN, FailureKind.TLS_CLIENT_CERTIFICATE);
        if (file.isEmpty()) {
            return new KeyManager[0];
        }
        char[] password = System.getProperty(OWN + "Password", "").toCharArray();
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyStore.getInstance(file.get(), password), password);
            return keys.getKeyManagers();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw unreadable(OWN, FailureKind.TLS_CLIENT_CERTIFICATE, unreadable);
        }
    }

    /** That the property names, if it does. */
    private static Optional<File> file(String property, FailureKind kind) throws KnownFailure {
        Optional<File> file = Optional.of(System.getProperty(property, ""))
                .filter(name -> !name.isEmpty() && !name.equals(NO_FILE))
                .map(File::new);
        if (file.isPresent() && !file.get().isFile()) {
            throw new KnownFailure(
                    kind,
                    "`" + property + "` of this Java names a file that is not there",
                    Characters.shown(file.get().getAbsolutePath()));
        }
        return file;
    }

    private static KnownFailure unreadable(String property, FailureKind kind, Exception trouble) {
        Throwable cause = Optional.ofNullable(trouble.getCause())
                .filter(under -> trouble instanceof GeneralSecurityException)
                .orElse(trouble);
        return new KnownFailure(
                kind,
                "the store that `" + property + "` of this Java names cannot be read: "
                        + Characters.shown(String.valueOf(cause.getMessage())),
                "is `" + property + "Password` its password?",
                trouble);
    }
}
