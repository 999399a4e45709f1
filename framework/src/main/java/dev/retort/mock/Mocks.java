package dev.retort.mock;

import dev.retort.project.MockSetting;
import dev.retort.project.Project;
import dev.retort.run.Companion;
import dev.retort.source.Location;
import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.Map;
import java.util.Set;

/** The way to the embedded WireMock, which may be missing. */
public final class Mocks {

    private static final String SERVER = "com.github.tomakehurst.wiremock.WireMockServer";

    private Mocks() {}

    /** The companion of that setting; where WireMock is missing, one that says so when it is started. */
    public static Companion companion(MockSetting setting) {
        return isPresent() ? new WireMockCompanion(setting) : new Missing(setting);
    }

    private static boolean isPresent() {
        try {
            Class.forName(SERVER, false, Mocks.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    private record Missing(MockSetting setting) implements Companion {
        @Override
        public Set<String> names() {
            return Set.of("mock");
        }

        @Override
        public Location at() {
            return setting.at();
        }

        @Override
        public Parsed<Map<String, Value>> start(Project project) {
            return Parsed.bad("`mock` needs WireMock; add the test dependency org.wiremock:wiremock-standalone");
        }

        @Override
        public void close() {
            // nothing was started
        }
    }
}
