package dev.retort.template;

import dev.retort.source.Location;
import dev.retort.source.Problems;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Text with {@code ${…}} in it. */
record MixedText(Location at, List<Part> parts) implements Template {

    @Override
    public Set<NameUse> names() {
        Set<NameUse> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Hole hole) {
                hole.expression().tellNames(false, names::add);
            }
        }
        return names;
    }

    @Override
    public Optional<Value> constant() {
        return Optional.empty();
    }

    @Override
    public Optional<Value> known(Scope outermost) {
        boolean isKnown = parts.stream()
                .allMatch(part ->
                        !(part instanceof Hole hole) || hole.expression().isKnown());
        return isKnown ? render(outermost, new Problems()) : Optional.empty();
    }

    @Override
    public Optional<Value> evaluate(Scope scope, Problems problems) {
        return render(scope, problems);
    }

    @Override
    public Optional<Value> render(Scope scope, Problems problems) {
        return text(scope, Places.TEXT, problems).map(Text::new);
    }

    /** Every {@code ${…}} is evaluated, also after one that failed: what is wrong is told at once. */
    @Override
    public Optional<String> text(Scope scope, Place place, Problems problems) {
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        for (Part part : parts) {
            Optional<String> piece = part instanceof Hole hole
                    ? hole.text(scope, place, text.toString(), problems)
                    : Optional.of(((Part.Words) part).text());
            piece.ifPresent(text::append);
            whole &= piece.isPresent();
        }
        return whole ? Optional.of(text.toString()) : Optional.empty();
    }

    @Override
    public Optional<String> outline(String probe) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part instanceof Part.Words words ? words.text() : probe));
        return Optional.of(text.toString());
    }

    @Override
    public Optional<String> label(Scope known) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part instanceof Hole hole ? hole.label(known) : ((Part.Words) part).text()));
        return Optional.of(text.toString());
    }
}
