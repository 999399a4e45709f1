package dev.retort.specs.docs;

import dev.retort.junit.HttpSpecs;

/** Stands for the examples that a test has written into a folder of that name. */
@HttpSpecs(Documented.FOLDER)
class Documented {

    static final String FOLDER = "examples";
}
