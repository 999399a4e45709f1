package dev.retort.specs;

import dev.retort.junit.HttpSpecs;

/** Stands for the specs of this module; no tool takes it for a test by its name. */
@HttpSpecs
class AllSpecs {}
