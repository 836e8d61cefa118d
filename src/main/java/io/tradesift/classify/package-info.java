/** The one public door to the core. */
@NullMarked
package io.tradesift.classify;

import org.jspecify.annotations.NullMarked;
