package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problem;
import dev.retort.source.Problems;
import dev.retort.value.Bytes;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * {@code file('data/key.pem')}: the text of a file in UTF-8; a file that is none gives its bytes. The path is relative
 * to the spec file.
 */
final class FileFunction implements TemplateFunction {

    private static final long LARGEST = 16 << 20;

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Arity arity() {
        return Arity.ONE;
    }

    @Override
    public Parsed<Optional<Value>> call(List<Value> arguments, Surroundings surroundings) {
        return Wanted.argument(arguments, 0)
                .text()
                .flatMap(name -> resolved(name, surroundings).flatMap(path -> content(name, path)))
                .map(Optional::of);
    }

    private static Parsed<Path> resolved(String name, Surroundings surroundings) {
        if (surroundings.at().isEmpty()) {
            throw new IllegalStateException("the function `file` is called from no place in a spec");
        }
        Location at = surroundings.at().get();
        Path spec = surroundings.files().root().resolve(at.file().name());
        Problems problems = new Problems();
        return surroundings
                .files()
                .resolve(name, spec, at, problems)
                .map(Parsed::good)
                .orElseGet(() -> Parsed.bad(reason(problems.list().get(0))));
    }

    private static String reason(Problem problem) {
        return problem.message()
                + problem.suggestion().map(suggestion -> "; " + suggestion).orElse("");
    }

    private static Parsed<Value> content(String name, Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                return Parsed.bad(
                        "the file `" + name + "` is larger than 16 MiB; the content `file:` sends files of any size");
            }
            byte[] bytes = Files.readAllBytes(path);
            return Parsed.good(Encoding.decode(bytes, StandardCharsets.UTF_8)
                    .<Value>map(Text::new)
                    .orElse(bad -> Bytes.of(bytes)));
        } catch (IOException e) {
            return Parsed.bad("the file `" + name + "` cannot be read");
        }
    }
}
