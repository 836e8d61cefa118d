package io.tradesift.classify;

import io.tradesift.model.Reading;
import io.tradesift.signal.Finding;
import io.tradesift.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what a reader should be warned of. */
final class Warnings {

    static final Set<String> RISKS = Set.of(
            "FREE_MAIL_WITH_COMPANY",
            "IP_COUNTRY_DIFFERS",
            "PAYMENT_OR_FILE_LURE",
            "ACCOUNT_PHISHING",
            "MERGE_RESIDUE");

    private Warnings() {}

    static List<Warning> of(Reading reading) {
        List<Warning> warnings = new ArrayList<>();
        for (Passage passage : reading.analysed().passages()) {
            passage.text().cleanups().stream()
                    .sorted()
                    .forEach(cleanup -> warnings.add(new Warning(cleanup + "_REMOVED", passage.field(), null)));
        }
        for (Finding finding : reading.findings()) {
            if (RISKS.contains(finding.signal().id())) {
                finding.places()
                        .forEach(place ->
                                warnings.add(new Warning(finding.signal().id(), place.field(), place)));
            }
        }
        return warnings;
    }
}
