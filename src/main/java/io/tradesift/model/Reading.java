package io.tradesift.model;

import io.tradesift.facts.Facts;
import io.tradesift.signal.Finding;
import io.tradesift.text.AnalysedInquiry;
import java.util.List;

/** An inquiry read once: its words, what was found in them and what they state. */
public record Reading(AnalysedInquiry analysed, List<Finding> findings, Facts facts) {

    public Reading {
        findings = List.copyOf(findings);
    }
}
