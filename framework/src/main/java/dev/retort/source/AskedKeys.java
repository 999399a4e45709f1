package dev.retort.source;

import java.util.Set;

/**
 * What a reader asked of one mapping, and so the keys that are allowed there.
 *
 * @param keys in the order asked, whether they are there or not
 */
public record AskedKeys(SourceNode.Mapping mapping, Set<String> keys) {}
