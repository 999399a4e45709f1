package dev.retort.run;

import dev.retort.project.Project;
import dev.retort.source.Location;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.Map;
import java.util.Set;

/** Something that lives as long as a run and gives it variables: an embedded server of stubs. */
@SuppressWarnings("exports") // what the rooms of the project hand each other, and users never name
public interface Companion extends AutoCloseable {

    /** The names of the variables that it will give. */
    Set<String> names();

    /** What asks for it. */
    Location at();

    /** Starts, and gives the variables; or says in one line why it cannot. */
    Parsed<Map<String, Value>> start(Project project);

    @Override
    void close();
}
