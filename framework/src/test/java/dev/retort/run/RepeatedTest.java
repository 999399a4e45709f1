package dev.retort.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Assembly;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same parallel file, a thousand times: who is quicker changes nothing but the order. */
class RepeatedTest {

    private static final int RUNS = 1_000;

    private static final String SPEC = """
            parallel: true
            setup: [{name: before, request: POST /before, capture: {start: $.id}}]
            tests:
              - {name: creates, cases: [{n: a}, {n: b}], request: "POST /${n}", capture: {ids: $.id}}
              - {name: fails, request: "POST /fail/${start}"}
              - {name: uses, request: POST /uses, json: "${ids}"}
              - {name: needs what failed, needs: fails, request: POST /never}
              - name: group
                parallel: 2
                needs: creates
                tests:
                  - {name: one, request: "POST /one/${start}", capture: {one: $.id}}
                  - {name: two, request: "POST /two/${one}"}
                  - {name: not now, skip: not now, request: POST /never}
                teardown: [{name: inner after, request: "POST /inner-after/${one}"}]
            teardown: [{name: after, request: POST /after, json: ["${one}", "${ids}"]}]
            """;

    @TempDir
    Path folder;

    @Test
    void every_run_has_the_same_outcomes_and_events_in_an_order_that_is_allowed() throws Exception {
        try (RecordingServer server = RecordingServer.start();
                Replay file = new Replay(SPEC, "repeated", folder, Assembly.withExtensions(), server)) {
            Replay.Performed first = file.inFull();
            List<String> outcomes = outcomes(first);
            assertThat(outcomes)
                    .contains(
                            "fails: failed", "needs what failed: aborted", "group › not now: skipped", "after: passed");
            for (int run = 1; run < RUNS; run++) {
                Replay.Performed again = file.inFull();
                assertThat(outcomes(again)).isEqualTo(outcomes);
                assertThat(new TreeSet<>(again.told().events()))
                        .isEqualTo(new TreeSet<>(first.told().events()));
                assertThat(again.told().events())
                        .hasSameSizeAs(first.told().events())
                        .containsSubsequence("+ file", "+ before", "- before", "+ creates", "- creates", "+ uses")
                        .containsSubsequence("- fails", "+ needs what failed", "- needs what failed", "+ after")
                        .containsSubsequence("+ group", "+ group › one", "- group › one", "+ group › two")
                        .containsSubsequence("- group › two", "+ group › inner after", "- group", "+ after")
                        .containsSubsequence("- uses", "+ after", "- after", "- file");
                assertThat(again.requests())
                        .hasSameSizeAs(first.requests())
                        .startsWith("POST /before")
                        .endsWith("POST /after")
                        .containsSubsequence("POST /a", "POST /uses")
                        .containsSubsequence("POST /b", "POST /uses")
                        .containsSubsequence("POST /b", "POST /one/before", "POST /two/before");
                List<Recording.Seen> seen = file.recording().seen();
                assertThat(seen.get(seen.size() - 1).content()).isEqualTo("[\"before\",[\"a\",\"b\"]]");
            }
        }
    }

    private static List<String> outcomes(Replay.Performed performed) {
        return performed.told().outcomes().entrySet().stream()
                .map(each -> each.getKey() + ": " + Told.word(each.getValue()))
                .sorted()
                .toList();
    }
}
