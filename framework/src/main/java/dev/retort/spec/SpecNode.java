package dev.retort.spec;

/** A file, or an entry of {@code setup}, {@code tests} or {@code teardown}. Immutable: one reading serves every run. */
public sealed interface SpecNode permits SpecFile, GroupSpec, TestSpec {

    /** The same with settings that come from further out. */
    SpecNode under(Defaults outer);
}
