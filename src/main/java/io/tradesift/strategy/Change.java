package io.tradesift.strategy;

import io.tradesift.data.LocalisedText;
import io.tradesift.inquiry.BuyerType;

/**
 * Something not said so far that would change the verdict, found by scoring the message again with it.
 *
 * @param signal the id of what would have to be said
 * @param description of that signal
 * @param to what the message would then be taken for
 */
public record Change(String signal, LocalisedText description, BuyerType to) {}
