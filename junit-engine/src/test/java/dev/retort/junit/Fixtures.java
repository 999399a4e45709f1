package dev.retort.junit;

/** Classes that stand for specs. */
final class Fixtures {

    private Fixtures() {}

    @HttpSpecs
    static class All {}

    @HttpSpecs("users")
    static class OfFolder {}

    @HttpSpecs("users/read.http.yaml")
    static class OfFile {}

    @HttpSpecs("**/*read*.http.yaml")
    static class OfGlob {}

    @HttpSpecs("users/{read,write}.http.y?ml")
    static class OfAlternatives {}

    @HttpSpecs("users/[.http.yaml")
    static class OfBadGlob {}

    @HttpSpecs("/users/")
    static class OfFolderWithSlashes {}

    static class Inheriting extends OfFolder {}

    static class Plain {}
}
