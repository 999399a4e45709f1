package dev.retort.spec;

import dev.retort.source.Location;
import dev.retort.source.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whose mistake an exception is. What can be expected to go wrong is told as a value, so an exception is a mistake in
 * an extension or in Retort; either way it is one problem, in one line, and fails only what it belongs to. Immutable.
 */
public final class Authors {

    private static final String OF_EXTENSION = "extension-failed";
    private static final String OF_RETORT = "internal-error";

    private final Map<String, String> extensions;

    private Authors(Map<String, String> extensions) {
        this.extensions = Map.copyOf(extensions);
    }

    /** @param extensions the names of service classes, by those of the classes that are theirs */
    public static Authors of(Map<String, String> extensions) {
        Map<String, Set<String>> ofPackages = new TreeMap<>();
        extensions.forEach((type, extension) -> ofPackages
                .computeIfAbsent(packageOf(type), unknown -> new TreeSet<>())
                .add(extension));
        Map<String, String> all = new TreeMap<>();
        ofPackages.forEach((name, ofPackage) -> all.put(name, String.join("` or `", ofPackage)));
        extensions.forEach((type, extension) -> all.put(outermost(type), extension));
        return new Authors(all);
    }

    /** By the class, else, for classes that an extension is made of, by the package. */
    private Optional<String> extension(StackTraceElement frame) {
        return Optional.ofNullable(extensions.get(outermost(frame.getClassName())))
                .or(() -> Optional.ofNullable(extensions.get(packageOf(frame.getClassName()))));
    }

    /**
     * The problem that an exception is.
     *
     * @param caller who caught it: what called that one had no part in it
     */
    public Problem blame(Throwable thrown, Class<?> caller, Location at) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().equals(caller.getName())) {
                break;
            }
            Optional<String> extension = extension(frame);
            if (extension.isPresent()) {
                String who = "the extension `" + extension.get() + "`";
                return problem(OF_EXTENSION, at, who, thrown, frame, "mend the extension");
            }
        }
        StackTraceElement[] frames = thrown.getStackTrace();
        return problem(
                OF_RETORT,
                at,
                "Retort",
                thrown,
                frames.length == 0 ? new StackTraceElement(caller.getName(), "?", null, -1) : frames[0],
                "this is a mistake in Retort; please report it");
    }

    private static Problem problem(
            String code, Location at, String who, Throwable thrown, StackTraceElement frame, String wayOut) {
        return new Problem(
                code,
                at,
                who + " threw " + thrown + ", in " + frame.getClassName() + ":" + frame.getLineNumber(),
                Optional.of(wayOut));
    }

    private static String outermost(String className) {
        int dollar = className.indexOf('$');
        return dollar < 0 ? className : className.substring(0, dollar);
    }

    private static String packageOf(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }
}
