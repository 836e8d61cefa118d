/** What Quarkus wires together: configuration, start-up, health. */
@NullMarked
package io.tradesift.app;

import org.jspecify.annotations.NullMarked;
