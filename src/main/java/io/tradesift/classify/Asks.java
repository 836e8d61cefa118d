package io.tradesift.classify;

import io.tradesift.signal.Finding;
import io.tradesift.signal.SignalGroup;
import java.util.List;
import java.util.Set;

/** Reads what the sender wants of us off the signals. */
final class Asks {

    private static final String PREFIX = "ASK_";

    /** What is asked for under another name than an ask's: in order to spy, to hunt samples, to become an agent. */
    static final Set<String> ASKS_BY_ANOTHER_NAME = Set.of(
            "AGENCY_SOUGHT",
            "CAPACITY_AND_MACHINES",
            "COMPONENT_SUPPLIERS",
            "COST_BREAKDOWN",
            "EXCLUSIVITY_SOUGHT",
            "FIRMWARE_OR_SOURCE",
            "FORMULA_OR_COMPOSITION",
            "FREE_SAMPLE",
            "GUIDANCE_SOUGHT",
            "OTHER_AGENTS_TERMS",
            "OTHER_CUSTOMERS",
            "PROCESS_PARAMETERS",
            "PROFORMA_REQUESTED",
            "REGIONAL_PRICE_STRUCTURE",
            "SEVERAL_PIECES_FREE",
            "TOOLING_OR_DRAWINGS");

    private Asks() {}

    static List<Ask> of(List<Finding> findings) {
        return findings.stream().filter(Asks::isAsk).map(Asks::ask).toList();
    }

    private static boolean isAsk(Finding finding) {
        String id = finding.signal().id();
        return finding.signal().group() == SignalGroup.ASKS
                || id.endsWith("_ASKED")
                || ASKS_BY_ANOTHER_NAME.contains(id);
    }

    private static Ask ask(Finding finding) {
        String id = finding.signal().id();
        String name = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        return new Ask(name, finding.signal().description(), finding.places());
    }
}
