/** Phone numbers: the WhatsApp numbers that are connected to the project, and whether they work. */
@NullMarked
package ai.kapso.platform.phonenumbers;

import org.jspecify.annotations.NullMarked;
