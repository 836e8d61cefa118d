package io.tradesift.classify;

import io.tradesift.facts.Facts;
import io.tradesift.inquiry.Inquiry;
import io.tradesift.inquiry.Language;
import io.tradesift.inquiry.Stage;
import io.tradesift.model.Evidence;
import io.tradesift.strategy.ReplyStrategy;
import io.tradesift.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer to one inquiry.
 *
 * @param logit of the verdict's label: the bias and the contributions of the evidence sum to it
 * @param bias the logit of a message of which nothing is known
 * @param strategy null for what is not a buyer's inquiry
 */
public record Assessment(
        Inquiry inquiry,
        Language language,
        Verdict verdict,
        Stage stage,
        double logit,
        double bias,
        List<Evidence> evidence,
        Facts facts,
        List<Ask> asks,
        List<Warning> warnings,
        @Nullable ReplyStrategy strategy) {

    public Assessment {
        evidence = List.copyOf(evidence);
        asks = List.copyOf(asks);
        warnings = List.copyOf(warnings);
    }
}
