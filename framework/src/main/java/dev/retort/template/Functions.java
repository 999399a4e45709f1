package dev.retort.template;

import java.util.List;

/** The functions that come with Retort. */
public final class Functions {

    private Functions() {}

    public static List<TemplateFunction> builtIn() {
        return List.of(
                new UuidFunction(),
                new NowFunction(),
                new RandomFunction(),
                new RandomTextFunction(),
                new EnvFunction(),
                new FileFunction());
    }
}
