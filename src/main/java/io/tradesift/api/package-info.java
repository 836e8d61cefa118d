/** HTTP in, HTTP out: the contract. */
@NullMarked
package io.tradesift.api;

import org.jspecify.annotations.NullMarked;
