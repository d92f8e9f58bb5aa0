/** The Java code of the documents, compiled and run; each region between two marks is one code block. */
@NullMarked
package ai.kapso.examples.snippets;

import org.jspecify.annotations.NullMarked;
