/** What the SDK's own modules share; not for use elsewhere. */
@NullMarked
package ai.kapso.core.internal;

import org.jspecify.annotations.NullMarked;
