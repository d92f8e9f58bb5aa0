/** With Vert.x Web. */
@NullMarked
package ai.kapso.examples.receivers.vertx;

import org.jspecify.annotations.NullMarked;
