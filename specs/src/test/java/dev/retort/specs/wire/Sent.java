package dev.retort.specs.wire;

import java.util.List;
import java.util.stream.Collectors;

/** Requests as a text file shows them: CR LF ends a line, all else that is not ASCII is an escape. */
final class Sent {

    private static final String RULE = "-".repeat(40);

    private Sent() {}

    static String shown(List<String> requests, String home, String stranger) {
        return requests.stream()
                .map(request -> shown(request).replace(home, "HOME").replace(stranger, "STRANGER"))
                .collect(Collectors.joining("\n" + RULE + "\n"));
    }

    private static String shown(String request) {
        StringBuilder shown = new StringBuilder();
        for (String line : request.split("\r\n", -1)) {
            shown.append(shown.isEmpty() ? "" : "\n");
            line.chars()
                    .forEach(octet -> shown.append(
                            octet < ' ' || octet > '~' ? "\\x%02x".formatted(octet) : String.valueOf((char) octet)));
        }
        return shown.toString().replaceAll("(?m)^User-Agent: retort/.*$", "User-Agent: retort/…");
    }
}
