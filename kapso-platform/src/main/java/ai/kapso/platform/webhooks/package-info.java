/** Webhooks: where Kapso delivers events to, for the whole project and for single numbers. */
@NullMarked
package ai.kapso.platform.webhooks;

import org.jspecify.annotations.NullMarked;
