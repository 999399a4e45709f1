package dev.retort.junit;

/** The same as {@link RetortSpecsTest} for Failsafe, which looks for classes of this name. */
@HttpSpecs
public class RetortSpecsIT {}
