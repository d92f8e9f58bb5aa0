/** Setup links: the hosted pages on which customers connect their WhatsApp numbers. */
@NullMarked
package ai.kapso.platform.setuplinks;

import org.jspecify.annotations.NullMarked;
