package dev.retort;

import dev.retort.report.ExchangeDetail;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tests did not pass. The message is the text of Retort's report; the exchanges are the cause, which tools print once.
 */
public final class SpecsFailed extends AssertionError {

    private SpecsFailed(String message) {
        super(message);
    }

    /** @param all the tests that were to run, some of which did not pass */
    static SpecsFailed of(List<TestResult> all) {
        List<TestResult> unpassed = all.size() == 1
                ? all
                : all.stream()
                        .filter(test -> !test.passed() && !test.isSkipped())
                        .toList();
        SpecsFailed failure = new SpecsFailed(message(unpassed, all.size()));
        String detail = detail(unpassed);
        if (!detail.isEmpty()) {
            failure.initCause(new ExchangeDetail(detail));
        }
        return failure;
    }

    private static String message(List<TestResult> unpassed, int all) {
        if (unpassed.size() == 1) {
            return unpassed.get(0).text();
        }
        return unpassed.size() + " of " + all + " tests did not pass\n\n"
                + unpassed.stream()
                        .map(test -> test.path() + "\n" + test.textAmongOthers())
                        .collect(Collectors.joining("\n\n"));
    }

    private static String detail(List<TestResult> unpassed) {
        if (unpassed.size() == 1) {
            return unpassed.get(0).detail();
        }
        return unpassed.stream()
                .filter(test -> test.failed() && !test.detail().isEmpty())
                .map(test -> test.path() + "\n" + test.detail())
                .collect(Collectors.joining("\n\n"));
    }
}
