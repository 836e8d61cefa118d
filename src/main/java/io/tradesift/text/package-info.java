/** Text as the classifier reads it: normalised with the way back to the original, cut in tokens, its language known. */
@NullMarked
package io.tradesift.text;

import org.jspecify.annotations.NullMarked;
