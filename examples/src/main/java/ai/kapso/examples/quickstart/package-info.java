/** The loop that every Kapso user lives by, in one program. */
@NullMarked
package ai.kapso.examples.quickstart;

import org.jspecify.annotations.NullMarked;
