/** One additive score: signals and wording are features of one maximum-entropy model. */
@NullMarked
package io.tradesift.model;

import org.jspecify.annotations.NullMarked;
