/** Measures the SDK against what one would write without it. */
@NullMarked
package ai.kapso.benchmarks;

import org.jspecify.annotations.NullMarked;
