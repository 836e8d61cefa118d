package io.tradesift.classify;

import io.tradesift.signal.Finding;
import io.tradesift.signal.SignalGroup;
import java.util.List;

/** Reads what the sender wants of us off the signals. */
final class Asks {

    private static final String PREFIX = "ASK_";

    private Asks() {}

    static List<Ask> of(List<Finding> findings) {
        return findings.stream().filter(Asks::isAsk).map(Asks::ask).toList();
    }

    /** What is asked for in order to spy is asked for all the same. */
    private static boolean isAsk(Finding finding) {
        SignalGroup group = finding.signal().group();
        return group == SignalGroup.ASKS
                || finding.signal().id().endsWith("_ASKED")
                || group == SignalGroup.INTELLIGENCE;
    }

    private static Ask ask(Finding finding) {
        String id = finding.signal().id();
        String name = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        return new Ask(name, finding.signal().description(), finding.places());
    }
}
