/** The events that Kapso's webhooks tell, one class for each. */
@NullMarked
package ai.kapso.webhooks.events;

import org.jspecify.annotations.NullMarked;
