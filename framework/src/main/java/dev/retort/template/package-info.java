/**
 * {@code ${…}}: trees of a spec compiled once, at discovery, and rendered against a {@link dev.retort.template.Scope}
 * as often as need be. Functions and filters are one class each; whoever adds one adds a file. No HTTP here, and no
 * knowledge of what a test is.
 *
 * <p>For authors of extensions: {@code TemplateFunction}, {@code TemplateFilter}, {@code Template}, {@code Scope}.
 */
@NullMarked
package dev.retort.template;

import org.jspecify.annotations.NullMarked;
