package dev.retort.junit;

import dev.retort.project.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.ConfigurationParameters;

/** The parameters of a run as JUnit knows them: from the request, from the JVM's properties, from its file. */
final class PlatformParameters {

    private static final String PREFIX = "retort.";

    private PlatformParameters() {}

    static Parameters of(ConfigurationParameters configuration) {
        Map<String, String> all = Parameters.ofTheJvm();
        configuration.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> configuration.get(name).ifPresent(value -> all.put(name, value)));
        return Parameters.of(all);
    }

    /** What is odd about them, and about a wish of Surefire's that an engine without methods cannot see. */
    static List<String> warnings(Parameters parameters) {
        List<String> warnings = new ArrayList<>(parameters.warnings());
        String test = System.getProperty("test", "");
        if (test.contains("#") && DisplayNames.isUnderSurefire()) {
            warnings.add(
                    "`-Dtest=" + test + "` chooses among methods of Java, and specs have none: all tests of the class"
                            + " run; to choose among them use -Dretort.tests=…, as in docs/run-one-test.md");
        }
        return warnings;
    }
}
