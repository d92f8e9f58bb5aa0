/** Customers: the businesses whose WhatsApp accounts are connected to the project. */
@NullMarked
package ai.kapso.platform.customers;

import org.jspecify.annotations.NullMarked;
