/** How the emulator works; not for use outside. */
@NullMarked
package ai.kapso.testing.internal;

import org.jspecify.annotations.NullMarked;
