/** The bodies that Meta sends, directly or forwarded by Kapso ({@code kind=meta}). */
@NullMarked
package ai.kapso.webhooks.meta;

import org.jspecify.annotations.NullMarked;
