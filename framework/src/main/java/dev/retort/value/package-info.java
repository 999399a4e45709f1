/**
 * The one value model: what a spec writes, what an answer says and what a template renders are all a
 * {@link dev.retort.value.Value}. JSON, JSONPath, XML, XPath, regular expressions and quantities live here, and with
 * them the only uses of Jackson, of the JDK's XML and of its regular expressions. No network, no files, no spec.
 *
 * <p>For authors of extensions; everything is immutable and safe to share between threads.
 */
@NullMarked
package dev.retort.value;

import org.jspecify.annotations.NullMarked;
