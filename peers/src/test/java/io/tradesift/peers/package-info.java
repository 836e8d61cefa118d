@NullMarked
package io.tradesift.peers;

import org.jspecify.annotations.NullMarked;
