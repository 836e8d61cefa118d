/** The words of the trade: what comes in, and the closed concepts everyone shares. */
@NullMarked
package io.tradesift.inquiry;

import org.jspecify.annotations.NullMarked;
