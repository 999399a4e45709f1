package dev.retort.assertj;

import dev.retort.run.ReceivedAnswer;

/**
 * Where assertions on answers begin:
 *
 * <pre>{@code
 * assertThat(result.answer("creates a user"))
 *         .hasStatus(201)
 *         .hasHeader("Location", matcher("{$startsWith: /users/}"))
 *         .hasJson("$.name", "Ada");
 * }</pre>
 */
public final class RetortAssertions {

    private RetortAssertions() {}

    public static AnswerAssert assertThat(ReceivedAnswer actual) {
        return new AnswerAssert(actual);
    }

    /**
     * A matcher as a spec has it, to be used wherever a value is expected: {@code {$gt: 6}}, {@code {$type: integer}}.
     *
     * @param yaml one line or several
     */
    public static WrittenMatcher matcher(String yaml) {
        return new WrittenMatcher(yaml);
    }
}
