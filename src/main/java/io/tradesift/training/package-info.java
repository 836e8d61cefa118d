/** From corpus to model: features, trainer, calibration, evaluation. Never used by serving code. */
@NullMarked
package io.tradesift.training;

import org.jspecify.annotations.NullMarked;
