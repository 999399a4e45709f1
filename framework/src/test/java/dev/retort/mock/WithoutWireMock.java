package dev.retort.mock;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A class loader for Retort's own classes, in which there is no WireMock. */
final class WithoutWireMock extends ClassLoader {

    WithoutWireMock() {
        super(WithoutWireMock.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("com.github.tomakehurst.")) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith("dev.retort.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] read = bytes.readAllBytes();
            return defineClass(name, read, 0, read.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
