package dev.retort.project;

import dev.retort.source.Location;

/**
 * {@code mock}: a server of stubs that lives as long as the run.
 *
 * @param mappings the folder of the stubs, relative to the root of the specs
 */
public record MockSetting(String mappings, Location at) {}
