/** Webhook receivers on the web frameworks of Java, each of which gets the raw body in a way of its own. */
@NullMarked
package ai.kapso.examples.receivers;

import org.jspecify.annotations.NullMarked;
