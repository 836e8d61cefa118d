/** Named findings: a signal only detects a concept and says where; what it is worth is learned. */
@NullMarked
package io.tradesift.signal;

import org.jspecify.annotations.NullMarked;
