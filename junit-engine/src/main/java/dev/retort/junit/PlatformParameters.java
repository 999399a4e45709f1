package dev.retort.junit;

import dev.retort.project.Parameters;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.ConfigurationParameters;

/** The parameters of a run as JUnit knows them: from the request, from the JVM's properties, from its file. */
final class PlatformParameters {

    private static final String PREFIX = "retort.";

    private PlatformParameters() {}

    static Parameters of(ConfigurationParameters configuration) {
        return Parameters.of(all(configuration));
    }

    private static Map<String, String> all(ConfigurationParameters configuration) {
        Map<String, String> all = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> all.put(name, System.getProperty(name)));
        configuration.keySet().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(name -> configuration.get(name).ifPresent(value -> all.put(name, value)));
        return all;
    }
}
