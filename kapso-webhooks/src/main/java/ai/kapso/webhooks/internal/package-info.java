/** What the packages of this module share and users never see. */
@NullMarked
package ai.kapso.webhooks.internal;

import org.jspecify.annotations.NullMarked;
