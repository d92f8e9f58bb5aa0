/** What the packages of this module share; not for use elsewhere. */
@NullMarked
package ai.kapso.platform.internal;

import org.jspecify.annotations.NullMarked;
