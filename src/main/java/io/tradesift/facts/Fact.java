package io.tradesift.facts;

import io.tradesift.inquiry.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something stated.
 *
 * @param value in canonical form: a plain decimal number for a quantity, E.164 for a phone, upper case for an Incoterm
 * @param unit of a quantity, upper snake case; the named place of an Incoterm; null where there is none
 */
public record Fact(FactKind kind, String value, @Nullable String unit, Span place) {}
