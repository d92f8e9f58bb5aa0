/** The WhatsApp vocabulary that more than one module reads. */
@NullMarked
package ai.kapso.core.model;

import org.jspecify.annotations.NullMarked;
