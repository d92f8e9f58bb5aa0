/** Programs that show the SDK at work. */
@NullMarked
package ai.kapso.examples;

import org.jspecify.annotations.NullMarked;
