/** A bot that answers each message with its own text. */
@NullMarked
package ai.kapso.examples.echobot;

import org.jspecify.annotations.NullMarked;
