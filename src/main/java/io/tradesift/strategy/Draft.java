package io.tradesift.strategy;

import io.tradesift.inquiry.Language;

/** A reply to start from. Nothing the sender wrote is in it. */
public record Draft(Language language, String text) {}
