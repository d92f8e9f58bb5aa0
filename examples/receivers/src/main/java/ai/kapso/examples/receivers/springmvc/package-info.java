/** With Spring Boot and Spring MVC. */
@NullMarked
package ai.kapso.examples.receivers.springmvc;

import org.jspecify.annotations.NullMarked;
