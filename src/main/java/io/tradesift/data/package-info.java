/** Strict reading of the YAML files that people edit: every mistake is named with file, line and key. */
@NullMarked
package io.tradesift.data;

import org.jspecify.annotations.NullMarked;
