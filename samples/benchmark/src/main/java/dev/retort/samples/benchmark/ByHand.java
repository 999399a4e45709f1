package dev.retort.samples.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The same requests and checks by hand, with Apache's HttpClient and Jackson: what Retort is compared with. */
final class ByHand implements AutoCloseable {

    private final CloseableHttpClient client = HttpClients.createDefault();
    private final ObjectMapper mapper = new ObjectMapper();

    /** @param args the number of requests, the server's address, and a folder, if its specs are to be read as YAML */
    public static void main(String[] args) throws IOException {
        if (args.length > 2) {
            readYaml(Path.of(args[2]));
        }
        try (ByHand hand = new ByHand()) {
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                hand.test(args[1] + "/item");
            }
        }
        Memory.printPeak();
    }

    /** What reading costs anybody who has his tests in YAML. */
    private static void readYaml(Path folder) throws IOException {
        Load yaml = new Load(LoadSettings.builder().build());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                yaml.loadFromString(Files.readString(file));
            }
        }
    }

    void test(String url) throws IOException {
        client.execute(new HttpGet(url), response -> {
            check(response);
            return response;
        });
    }

    private void check(ClassicHttpResponse response) throws IOException {
        JsonNode json = mapper.readTree(response.getEntity().getContent());
        if (response.getCode() != 200
                || !response.getFirstHeader("Content-Type").getValue().equals("application/json")
                || json.path("id").asInt() != 7
                || !json.path("name").asText().equals("Ada")
                || json.path("tags").size() != 2) {
            throw new IllegalStateException("not as expected: " + json);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
