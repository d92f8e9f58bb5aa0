/** How models are written and read as JSON. */
@NullMarked
package ai.kapso.core.json;

import org.jspecify.annotations.NullMarked;
