package dev.retort.mock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.standalone.MappingFileException;
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

    /** Where WireMock looks for stubs, in the folder that it is given; contents are in {@code __files} beside it. */
    private static final String STUBS = "mappings";

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
        Optional<String> lack = lack(folder);
        if (lack.isPresent()) {
            return Parsed.bad(lack.get());
        }
        WireMockServer started;
        try {
            started = new WireMockServer(WireMockConfiguration.options()
                    .dynamicPort()
                    .bindAddress("127.0.0.1")
                    .usingFilesUnderDirectory(folder.toString()));
            started.start();
        } catch (MappingFileException broken) {
            return Parsed.bad(StubFault.of(broken, folder, setting.mappings()));
        } catch (FatalStartupException failed) {
            return Parsed.bad("WireMock does not start: " + failed.getMessage());
        }
        server = Optional.of(started);
        Map<String, Value> mock = new LinkedHashMap<>();
        mock.put("url", new Text("http://localhost:" + started.port()));
        mock.put("port", Numeral.of(started.port()));
        return Parsed.good(Map.of("mock", Members.of(mock)));
    }

    /** WireMock itself is content with a folder that holds no stubs, and answers everything with 404. */
    private Optional<String> lack(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of("there is no folder `" + setting.mappings() + "` with stubs beside retort.yaml");
        }
        return Files.isDirectory(folder.resolve(STUBS))
                ? Optional.empty()
                : Optional.of("the folder `%s` has no folder `%s` in it; put the stubs into `%s/%s`"
                        .formatted(setting.mappings(), STUBS, setting.mappings(), STUBS));
    }

    @Override
    public void close() {
        server.ifPresent(WireMockServer::stop);
    }
}
