package io.tradesift.model;

import io.tradesift.facts.Facts;
import io.tradesift.signal.Finding;
import io.tradesift.text.AnalysedInquiry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An inquiry read once: its words, what was found in them and what they state. */
public record Reading(AnalysedInquiry analysed, List<Finding> findings, Facts facts) {

    public Reading {
        findings = List.copyOf(findings);
    }

    /** The ids of the signals found. */
    public Set<String> signals() {
        return findings.stream().map(finding -> finding.signal().id()).collect(Collectors.toUnmodifiableSet());
    }
}
