/** With Spring Boot, on Spring MVC and on Spring WebFlux. */
@NullMarked
package ai.kapso.examples.receivers.spring;

import org.jspecify.annotations.NullMarked;
