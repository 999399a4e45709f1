package dev.retort.match;

import java.util.List;

/** The operators that come with Retort. */
public final class Operators {

    private Operators() {}

    /** One class each, in the order in which the documentation has them. */
    public static List<Operator> builtIn() {
        return List.of(
                new Equal(),
                new Unequal(),
                new OneOfValues(),
                new AllOf(),
                new AnyOf(),
                new OneOf(),
                new Not(),
                new Maybe(),
                new GreaterThan(),
                new AtLeast(),
                new LessThan(),
                new AtMost(),
                new Between(),
                new Near(),
                new Contains(),
                new StartsWith(),
                new EndsWith(),
                new Matches(),
                new TypeOf(),
                new FormatOf(),
                new Size(),
                new Empty(),
                new Each(),
                new None(),
                new Unordered(),
                new Unique(),
                new Sorted(),
                new Exactly(),
                new KeysOf(),
                new Exists(),
                new Before(),
                new After());
    }
}
