/** Client of the Kapso Platform API; a package beside this one for each resource. */
@NullMarked
package ai.kapso.platform;

import org.jspecify.annotations.NullMarked;
