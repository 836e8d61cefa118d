/** The command line: serve, train, evaluate. */
@NullMarked
package io.tradesift.cli;

import org.jspecify.annotations.NullMarked;
