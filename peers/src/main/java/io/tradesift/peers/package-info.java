/** Tradesift beside other text classifiers: the same training messages, the same input, the same measure. */
@NullMarked
package io.tradesift.peers;

import org.jspecify.annotations.NullMarked;
