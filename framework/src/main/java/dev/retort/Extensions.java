package dev.retort;

import dev.retort.match.Operator;
import dev.retort.source.Location;
import dev.retort.source.Named;
import dev.retort.source.Problem;
import dev.retort.source.Registry;
import dev.retort.source.SourceFile;
import dev.retort.spec.Authors;
import dev.retort.spec.Vocabulary;
import dev.retort.spec.auth.AuthKind;
import dev.retort.spec.content.ContentKind;
import dev.retort.spec.expect.ExpectationKind;
import dev.retort.template.TemplateFilter;
import dev.retort.template.TemplateFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Gathers the built-in words and those of the extensions on the class path. An extension that cannot be used is a
 * problem of every project that is read with these words: without it, a spec would not say what its author meant.
 * Confined to one gathering.
 */
final class Extensions {

    private static final String SERVICES = "META-INF/services/" + Extension.class.getName();
    private static final String RETORT = "Retort";

    private final List<Operator> operators = new ArrayList<>();
    private final List<TemplateFunction> functions = new ArrayList<>();
    private final List<TemplateFilter> filters = new ArrayList<>();
    private final List<ContentKind> contents = new ArrayList<>();
    private final List<AuthKind> auths = new ArrayList<>();
    private final List<ExpectationKind> expectations = new ArrayList<>();

    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private Extensions() {
        add(RETORT, new BuiltIn());
    }

    /** Those that the context class loader knows of. */
    static Extensions onTheClassPath() {
        Extensions extensions = new Extensions();
        Iterator<Extension> services = ServiceLoader.load(Extension.class).iterator();
        while (extensions.addNext(services)) {
            // one that cannot be loaded is told, and the next may be
        }
        return extensions;
    }

    Vocabulary vocabulary() {
        return new Vocabulary(
                Registry.of("operator", operators),
                Registry.of("function", functions),
                Registry.of("filter", filters),
                Registry.of("content", contents),
                Registry.of("auth", auths),
                Registry.of("expectation", expectations),
                Authors.of(classes));
    }

    List<Problem> problems() {
        return problems;
    }

    private boolean addNext(Iterator<Extension> services) {
        try {
            if (!services.hasNext()) {
                return false;
            }
            Extension extension = services.next();
            addUsable(extension.getClass().getName(), extension);
        } catch (ServiceConfigurationError unusable) {
            String reason = String.valueOf(unusable.getMessage()).replace(Extension.class.getName() + ": ", "");
            String cause = Optional.ofNullable(unusable.getCause())
                    .map(why -> ": " + why)
                    .orElse("");
            report("", "an extension cannot be loaded: " + reason + cause, "mend it, or take it off the class path");
        }
        return true;
    }

    private void addUsable(String name, Extension extension) {
        try {
            classes.put(name, name);
            add(name, extension);
        } catch (RuntimeException | LinkageError thrown) {
            report(
                    name,
                    "the extension `" + name + "` cannot be asked what it brings: " + thrown,
                    "mend it, or take it off the class path");
        }
    }

    private void add(String name, Extension extension) {
        add("operator", name, extension.operators(), operators);
        add("function", name, extension.functions(), functions);
        add("filter", name, extension.filters(), filters);
        add("content", name, extension.contents(), contents);
        add("auth", name, extension.auths(), auths);
        add("expectation", name, extension.expectations(), expectations);
    }

    private <T extends Named> void add(String what, String extension, List<T> words, List<T> known) {
        for (T word : words) {
            Optional<String> owner = Optional.ofNullable(owners.get(what + " " + word.name()));
            if (owner.isPresent()) {
                report(
                        extension,
                        "the extension `%s` brings the %s `%s`, which %s has already"
                                .formatted(extension, what, word.name(), owner.get()),
                        "give it another name");
            } else {
                known.add(word);
                own(what + " " + word.name(), word.getClass(), extension);
            }
        }
    }

    private void own(String word, Class<?> type, String extension) {
        if (extension.equals(RETORT)) {
            owners.put(word, RETORT);
        } else {
            owners.put(word, "the extension `" + extension + "`");
            classes.put(type.getName(), extension);
        }
    }

    private void report(String line, String message, String wayOut) {
        Location at = SourceFile.of(SERVICES, line).at(1, 1, line.length());
        problems.add(new Problem("extension-unusable", at, message, Optional.of(wayOut)));
    }
}
