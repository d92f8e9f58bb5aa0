/** With a Jakarta Servlet, on Jetty. */
@NullMarked
package ai.kapso.examples.receivers.servlet;

import org.jspecify.annotations.NullMarked;
