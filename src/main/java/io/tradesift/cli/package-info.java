/** The command line: serve, train, evaluate, retrain. */
@NullMarked
package io.tradesift.cli;

import org.jspecify.annotations.NullMarked;
