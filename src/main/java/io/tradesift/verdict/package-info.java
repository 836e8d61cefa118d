/** What the scores mean for the person who has to answer: outcome, grade, priority. */
@NullMarked
package io.tradesift.verdict;

import org.jspecify.annotations.NullMarked;
