package dev.retort.spec.content;

import java.util.List;

/** The kinds of content that Retort brings. */
public final class Contents {

    private Contents() {}

    public static List<ContentKind> builtIn() {
        return List.of(
                new JsonContent(),
                new TextContent(),
                new XmlContent(),
                new FormContent(),
                new GraphqlContent(),
                new Base64Content());
    }
}
