package dev.retort.junit;

/**
 * Stands for all spec files of a build that has no test class of its own: Surefire finds it by way of
 * {@code dependenciesToScan}.
 */
@HttpSpecs
public class RetortSpecsTest {}
