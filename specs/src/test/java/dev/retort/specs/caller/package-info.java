/** What users write in Java, as the pages of the guide show it. */
package dev.retort.specs.caller;
