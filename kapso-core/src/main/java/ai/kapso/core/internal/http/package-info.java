/** The way of a request; not for use elsewhere. */
@NullMarked
package ai.kapso.core.internal.http;

import org.jspecify.annotations.NullMarked;
