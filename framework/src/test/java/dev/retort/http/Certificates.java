package dev.retort.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** X.509 certificates made on the spot (RFC 5280), so that no file and no tool is needed. */
final class Certificates {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final byte[] ECDSA_WITH_SHA256 = {0x06, 0x08, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 4, 3, 2};
    private static final byte[] COMMON_NAME = {0x06, 3, 0x55, 4, 3};
    private static final byte[] ALTERNATIVE_NAME = {0x06, 3, 0x55, 0x1d, 0x11};
    private static final byte[] BASIC_CONSTRAINTS = {0x06, 3, 0x55, 0x1d, 0x13};

    /** A certificate and its key. */
    record Identity(X509Certificate certificate, PrivateKey key) {}

    private final Identity authority;

    private Certificates(Identity authority) {
        this.authority = authority;
    }

    /** A new authority that nobody trusts yet. */
    static Certificates authority(String name) {
        Instant now = Instant.now();
        KeyPair keys = keys();
        byte[] extension = extension(BASIC_CONSTRAINTS, sequence(new byte[] {1, 1, (byte) 0xff}));
        X509Certificate certificate = certificate(
                name,
                name,
                keys,
                keys.getPrivate(),
                now.minus(1, ChronoUnit.DAYS),
                now.plus(1, ChronoUnit.DAYS),
                extension);
        return new Certificates(new Identity(certificate, keys.getPrivate()));
    }

    X509Certificate certificate() {
        return authority.certificate();
    }

    /** Signed by this authority, for one DNS name or IPv4 address, valid until so many days from now. */
    Identity issue(String host, int daysLeft) {
        Instant now = Instant.now();
        KeyPair keys = keys();
        X509Certificate certificate = certificate(
                host,
                authority.certificate().getSubjectX500Principal().getName().replace("CN=", ""),
                keys,
                authority.key(),
                now.minus(10, ChronoUnit.DAYS),
                now.plus(daysLeft, ChronoUnit.DAYS),
                extension(ALTERNATIVE_NAME, sequence(generalName(host))));
        return new Identity(certificate, keys.getPrivate());
    }

    /** What a server with that identity uses; it asks clients for certificates of this authority. */
    SSLContext server(Identity identity) {
        try {
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keyStore(identity), PASSWORD);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trustStore());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A store of that identity alone. */
    static KeyStore keyStore(Identity identity) {
        try {
            KeyStore store = empty();
            store.setKeyEntry("identity", identity.key(), PASSWORD, new Certificate[] {identity.certificate()});
            return store;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A store of this authority alone. */
    KeyStore trustStore() {
        try {
            KeyStore store = empty();
            store.setCertificateEntry("authority", authority.certificate());
            return store;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static char[] password() {
        return PASSWORD.clone();
    }

    private static KeyStore empty() throws GeneralSecurityException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            return store;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static X509Certificate certificate(
            String subject,
            String issuer,
            KeyPair keys,
            PrivateKey signer,
            Instant from,
            Instant until,
            byte[] extension) {
        byte[] algorithm = sequence(ECDSA_WITH_SHA256);
        byte[] serial = der(2, BigInteger.valueOf(System.nanoTime()).toByteArray());
        byte[] content = sequence(
                der(0xa0, der(2, new byte[] {2})),
                serial,
                algorithm,
                name(issuer),
                sequence(time(from), time(until)),
                name(subject),
                keys.getPublic().getEncoded(),
                der(0xa3, sequence(extension)));
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer);
            signature.update(content);
            byte[] whole = sequence(content, algorithm, der(3, joined(new byte[1], signature.sign())));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(whole));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] name(String common) {
        return sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, common.getBytes(StandardCharsets.UTF_8)))));
    }

    private static byte[] generalName(String host) {
        String[] numbers = host.split("\\.", -1);
        if (numbers.length != 4 || !host.matches("[0-9.]+")) {
            return der(0x82, host.getBytes(StandardCharsets.US_ASCII));
        }
        byte[] address = new byte[4];
        for (int at = 0; at < 4; at++) {
            address[at] = (byte) Integer.parseInt(numbers[at]);
        }
        return der(0x87, address);
    }

    private static byte[] extension(byte[] identifier, byte[] value) {
        return sequence(identifier, der(4, value));
    }

    private static byte[] time(Instant instant) {
        String text = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(instant);
        return der(0x18, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] sequence(byte[]... parts) {
        return der(0x30, joined(parts));
    }

    private static byte[] der(int tag, byte[] value) {
        byte[] length;
        if (value.length < 128) {
            length = new byte[] {(byte) value.length};
        } else if (value.length < 256) {
            length = new byte[] {(byte) 0x81, (byte) value.length};
        } else {
            length = new byte[] {(byte) 0x82, (byte) (value.length >> 8), (byte) value.length};
        }
        return joined(new byte[] {(byte) tag}, length, value);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
