package dev.retort;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A class loader for Retort's own classes, in which a library that is optional is missing. */
public final class WithoutLibrary extends ClassLoader {

    private final String missing;

    /** @param missing what the names of the library's classes begin with */
    public WithoutLibrary(String missing) {
        super(WithoutLibrary.class.getClassLoader());
        this.missing = missing;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(missing)) {
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
