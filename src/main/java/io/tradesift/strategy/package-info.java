/** What to do about it: the playbook. */
@NullMarked
package io.tradesift.strategy;

import org.jspecify.annotations.NullMarked;
