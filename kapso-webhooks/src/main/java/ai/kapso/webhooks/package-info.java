/** Verifies, parses and dispatches the webhooks of Kapso and Meta. */
@NullMarked
package ai.kapso.webhooks;

import org.jspecify.annotations.NullMarked;
