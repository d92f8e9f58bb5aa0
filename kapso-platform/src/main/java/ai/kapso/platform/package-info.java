/** Client of the Kapso Platform API. */
@NullMarked
package ai.kapso.platform;

import org.jspecify.annotations.NullMarked;
