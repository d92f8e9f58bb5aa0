/** Sending messages of every kind, and marking received ones as read. */
@NullMarked
package ai.kapso.whatsapp.messages;

import org.jspecify.annotations.NullMarked;
