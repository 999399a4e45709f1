package dev.retort.samples.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** The same requests and checks by hand, with Apache's HttpClient and Jackson: what Retort is compared with. */
final class ByHand implements AutoCloseable {

    private final CloseableHttpClient client = HttpClients.createDefault();
    private final ObjectMapper mapper = new ObjectMapper();

    /** @param args the number of requests, the server's address */
    public static void main(String[] args) throws IOException {
        try (ByHand hand = new ByHand()) {
            for (int i = 0; i < Integer.parseInt(args[0]); i++) {
                hand.test(args[1] + "/item");
            }
        }
        Memory.printPeak();
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
