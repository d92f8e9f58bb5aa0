/** With AWS Lambda behind API Gateway. */
@NullMarked
package ai.kapso.examples.receivers.lambda;

import org.jspecify.annotations.NullMarked;
