/** Configuration, calls and their results, paging, errors and retries. */
@NullMarked
package ai.kapso.core;

import org.jspecify.annotations.NullMarked;
