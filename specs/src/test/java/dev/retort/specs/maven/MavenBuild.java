package dev.retort.specs.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What came of a build.
 *
 * @param console all that it printed
 * @param reports Surefire's XML reports, by file name
 */
record MavenBuild(int exitCode, String console, Map<String, String> reports) {

    private static final Pattern TEST_CASE = Pattern.compile("<testcase name=\"([^\"]*)\"");
    private static final Pattern CLASS_PATH =
            Pattern.compile("<property name=\"surefire.test.class.path\" value=\"([^\"]*)\"");
    private static final Pattern COUNTS =
            Pattern.compile("Tests run: (\\d+), Failures: (\\d+), Errors: (\\d+), Skipped: (\\d+)");

    /** The names of the test cases in the reports, in their order. */
    List<String> testCases() {
        List<String> names = new ArrayList<>();
        for (String report : reports.values()) {
            Matcher matcher = TEST_CASE.matcher(report);
            while (matcher.find()) {
                names.add(matcher.group(1).replace("&#x203a;", "›").replace("&#8250;", "›"));
            }
        }
        return names;
    }

    /** What Surefire put on the class path, as its first report has it. */
    List<Path> classPath() {
        return reports.values().stream()
                .map(CLASS_PATH::matcher)
                .filter(Matcher::find)
                .flatMap(found -> Stream.of(found.group(1).split(File.pathSeparator, -1)))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .toList();
    }

    /** The last line of counts: run, failures, errors, skipped. */
    List<Integer> counts() {
        Matcher matcher = COUNTS.matcher(console);
        List<Integer> last = List.of();
        while (matcher.find()) {
            last = List.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    Integer.parseInt(matcher.group(4)));
        }
        return last;
    }

    /** How often that text stands on the console. */
    int times(String text) {
        int times = 0;
        for (int at = console.indexOf(text); at >= 0; at = console.indexOf(text, at + text.length())) {
            times++;
        }
        return times;
    }
}
