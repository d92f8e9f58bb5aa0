/** Kapso inside a test: an emulator on loopback. */
@NullMarked
package ai.kapso.testing;

import org.jspecify.annotations.NullMarked;
