/** Client of the WhatsApp Cloud API, through Kapso or straight to Meta. */
@NullMarked
package ai.kapso.whatsapp;

import org.jspecify.annotations.NullMarked;
