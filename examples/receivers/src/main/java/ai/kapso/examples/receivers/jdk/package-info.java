/** With the HTTP server of the JDK. */
@NullMarked
package ai.kapso.examples.receivers.jdk;

import org.jspecify.annotations.NullMarked;
