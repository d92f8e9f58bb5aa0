/** The machinery of JSON reading and writing; not for use elsewhere. */
@NullMarked
package ai.kapso.core.internal.json;

import org.jspecify.annotations.NullMarked;
