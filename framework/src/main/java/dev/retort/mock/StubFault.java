package dev.retort.mock;

import com.github.tomakehurst.wiremock.standalone.MappingFileException;
import java.nio.file.Path;
import java.util.List;

/** What WireMock says of a stub that it cannot read, in one line. */
final class StubFault {

    private static final String LEAD = "Error loading file ";

    private StubFault() {}

    /** @param shown the folder as {@code retort.yaml} names it */
    static String of(MappingFileException broken, Path folder, String shown) {
        List<String> lines = String.valueOf(broken.getMessage()).lines().toList();
        String first = lines.get(0);
        if (!first.startsWith(LEAD) || lines.size() < 2) {
            return "WireMock cannot read a stub: " + String.join(" ", lines);
        }
        String file = first.substring(LEAD.length(), first.length() - (first.endsWith(":") ? 1 : 0));
        return "WireMock cannot read the stub `" + file.replace(folder.toString(), shown) + "`: " + reason(lines.get(1))
                + place(lines);
    }

    /** Without where a bracket was opened, which quotes the file. */
    private static String reason(String line) {
        int opened = line.indexOf(" (start marker");
        return opened < 0 ? line : line.substring(0, opened);
    }

    /** Of {@code at [Source: (byte[])"…"; line: 2, column: 1]} the end. */
    private static String place(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        int start = last.lastIndexOf("line: ");
        return start < 0 ? "" : " (" + last.substring(start).replace(":", "").replace("]", "") + ")";
    }
}
