/** What was stated: quantities, terms, contact data; and what a good inquiry would still need. */
@NullMarked
package io.tradesift.facts;

import org.jspecify.annotations.NullMarked;
