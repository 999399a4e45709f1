package dev.retort.mock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.retort.project.MockSetting;
import dev.retort.project.Project;
import dev.retort.run.Companion;
import dev.retort.source.Location;
import dev.retort.value.Members;
import dev.retort.value.Numeral;
import dev.retort.value.Parsed;
import dev.retort.value.Text;
import dev.retort.value.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A WireMock with the stubs of the project, on a free port of the loopback address. Confined to its run. */
final class WireMockCompanion implements Companion {

    private final MockSetting setting;
    private Optional<WireMockServer> server = Optional.empty();

    WireMockCompanion(MockSetting setting) {
        this.setting = setting;
    }

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
        Path folder = project.root().resolve(setting.mappings());
        if (!Files.isDirectory(folder)) {
            return Parsed.bad("there is no folder `" + setting.mappings() + "` with stubs beside retort.yaml");
        }
        WireMockServer started = new WireMockServer(WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .usingFilesUnderDirectory(folder.toString()));
        try {
            started.start();
        } catch (FatalStartupException failed) {
            return Parsed.bad("WireMock does not start: " + failed.getMessage());
        }
        server = Optional.of(started);
        Map<String, Value> mock = new LinkedHashMap<>();
        mock.put("url", new Text("http://localhost:" + started.port()));
        mock.put("port", Numeral.of(started.port()));
        return Parsed.good(Map.of("mock", Members.of(mock)));
    }

    @Override
    public void close() {
        server.ifPresent(WireMockServer::stop);
    }
}
