/** With Spring Boot and Spring WebFlux. */
@NullMarked
package ai.kapso.examples.receivers.webflux;

import org.jspecify.annotations.NullMarked;
