package io.tradesift.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tradesift.inquiry.BuyerType;
import io.tradesift.inquiry.Grade;
import io.tradesift.inquiry.Label;
import io.tradesift.inquiry.Outcome;
import io.tradesift.inquiry.ReviewReason;
import io.tradesift.inquiry.Stage;
import io.tradesift.inquiry.Subtype;
import io.tradesift.strategy.Mode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole answer to one inquiry. Parts that were not asked for are absent. */
@Schema(name = "Assessment", description = "The whole answer to one inquiry. Parts not named in include are absent.")
public record AssessmentResponse(
        @Schema(description = "The request's id, or a new one.", examples = "msg-2026-0417")
        String id,

        @Schema(
                description =
                        "CLASSIFIED: sure enough to act on. NEEDS_REVIEW: a person should look first. OUT_OF_SCOPE: not a buyer's inquiry.")
        Outcome outcome,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Why a person should look; absent unless outcome is NEEDS_REVIEW.")
        @Nullable
        Review review,

        @Schema(description = "Code of the reason for review; null unless outcome is NEEDS_REVIEW.", nullable = true)
        @Nullable
        ReviewReason reviewReason,

        @Schema(description = "The likeliest buyer type, also under review; null where OUT_OF_SCOPE.", nullable = true)
        @Nullable
        BuyerType buyerType,

        @Schema(description = "Finer kind of INTELLIGENCE_STEALING where the text tells, else null.", nullable = true)
        @Nullable
        Subtype subtype,

        @Schema(
                description =
                        "Calibrated probability of the verdict (buyerType, or OUT_OF_SCOPE): of all answers that say 0.8, about 80 % are right.",
                minimum = "0",
                maximum = "1",
                examples = "0.87")
        double confidence,

        @Schema(
                description = "Calibrated probability of each of the five types and of OUT_OF_SCOPE; they sum to 1.",
                examples =
                        "{\"SELLER_SEEKING\":0.87,\"MARKET_ENTRY\":0.05,\"INFO_GATHERING\":0.04,\"SAMPLE_HUNTING\":0.01,\"INTELLIGENCE_STEALING\":0.01,\"OUT_OF_SCOPE\":0.02}")
        Map<Label, Double> scores,

        @Schema(
                description =
                        "Grade of buyerType, A (hot) to D (no potential as things stand); null where OUT_OF_SCOPE.",
                nullable = true)
        @Nullable
        Grade grade,

        @Schema(
                description =
                        "What to answer first, 0 to 100: 100 x expected value of the grade under scores (A 1, B 0.7, C 0.4, D 0.1, no inquiry 0) x (0.8 + 0.15 x completeness + 0.05 if urgent); 0 where OUT_OF_SCOPE.",
                minimum = "0",
                maximum = "100",
                examples = "88")
        int priority,

        @Schema(description = "Language of the text, BCP 47; und where it cannot be told.", examples = "en")
        String language,

        @Schema(
                description =
                        "How far the relationship has come: as the caller said in metadata.thread.stage, else as the message shows.")
        Stage stage,

        @Schema(
                description =
                        "The verdict's logit before it becomes a probability. bias and all contributions in evidence sum to it within 1e-9.",
                examples = "3.91")
        double logit,

        @Schema(description = "The logit of a message of which nothing is known.", examples = "0.42")
        double bias,

        @Schema(description = "Why, strongest first.") List<EvidencePart> evidence,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What was read off text and metadata.")
        @Nullable
        FactsPart facts,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "Everything the sender asks us for.") @Nullable
        List<AskPart> asks,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Contradictions, risks and cleaned-up input.")
        @Nullable
        List<WarningPart> warnings,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What to do about it; absent where OUT_OF_SCOPE.")
        @Nullable
        StrategyPart strategy,

        @Schema(description = "What answered: same versions and input, same answer.")
        ModelVersions model) {

    /** Why a person should look. */
    @Schema(name = "Review")
    public record Review(
            @Schema(description = "Code of the reason.") ReviewReason reason,

            @Schema(description = "What it means and what to do, in the seller's language.")
            String explanation,

            @Schema(description = "The two labels to choose between, likelier first.")
            List<Label> contenders) {}

    /** A place in what was sent. */
    @Schema(name = "Place", description = "A place in the request as it was sent.")
    public record Place(
            @Schema(description = "Dotted path of the field.", examples = "text")
            String field,

            @Schema(description = "First UTF-16 code unit, counted from 0.", minimum = "0", examples = "15")
            int start,

            @Schema(description = "Behind the last UTF-16 code unit.", minimum = "0", examples = "21")
            int end,

            @Schema(description = "What stands there.", examples = "2x40HQ")
            String quote) {}

    /** One reason. */
    @Schema(
            name = "Evidence",
            description = "One reason for the verdict. field, start, end and quote are null where it has no place.")
    public record EvidencePart(
            @Schema(
                    description =
                            "A signal's id, a kind of fact, or WORDING (a word or phrase), SHAPE (how the message is built), REMAINDER (everything too small to list).",
                    examples = "QUANTITY_STATED")
            String name,

            @Schema(
                    description = "A sentence a salesperson understands, in the seller's language.",
                    examples = "A quantity is stated.")
            String reason,

            @Schema(description = "The label whose score it raises most.")
            Label speaksFor,

            @Schema(
                    description = "What it adds to logit; negative if it speaks against the verdict.",
                    examples = "1.27")
            double contribution,

            @Schema(description = "Dotted path of the field it stands in.", nullable = true, examples = "text")
            @Nullable
            String field,

            @Schema(
                    description = "First UTF-16 code unit in the field as it was sent, counted from 0.",
                    nullable = true,
                    minimum = "0",
                    examples = "15")
            @Nullable
            Integer start,

            @Schema(description = "Behind the last UTF-16 code unit.", nullable = true, minimum = "0", examples = "21")
            @Nullable
            Integer end,

            @Schema(description = "What stands there.", nullable = true, examples = "2x40HQ") @Nullable
            String quote,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Where else it stands; absent if nowhere.")
            List<Place> furtherPlaces) {}

    /** What was stated. */
    @Schema(name = "Facts", description = "What was stated, and what a good inquiry would still need.")
    public record FactsPart(List<FactPart> stated, CompletenessPart completeness) {}

    /** Something stated. */
    @Schema(name = "Fact")
    public record FactPart(
            @Schema(
                    description =
                            "PRODUCT, QUANTITY, INCOTERM, DESTINATION, CONTACT_NAME, COMPANY, COUNTRY, EMAIL, PHONE or WEBSITE.",
                    examples = "QUANTITY")
            String kind,

            @Schema(
                    description =
                            "Canonical value: a plain decimal for QUANTITY, E.164 for PHONE, upper case for INCOTERM.",
                    examples = "2")
            String value,

            @Schema(
                    description =
                            "Unit of a QUANTITY (PIECE, SET, TON, KILOGRAM, CONTAINER ...), named place of an INCOTERM, else null.",
                    nullable = true,
                    examples = "CONTAINER")
            @Nullable
            String unit,

            @Schema(description = "Dotted path of the field it stands in.", examples = "text")
            String field,

            @Schema(
                    description = "First UTF-16 code unit in the field as it was sent, counted from 0.",
                    minimum = "0",
                    examples = "15")
            int start,

            @Schema(description = "Behind the last UTF-16 code unit.", minimum = "0", examples = "21")
            int end,

            @Schema(description = "What stands there.", examples = "2x40HQ")
            String quote) {}

    /** How complete the inquiry is. */
    @Schema(
            name = "Completeness",
            description = "What a good inquiry contains: evidence of intent; what is missing is what to ask back.")
    public record CompletenessPart(
            @Schema(
                    description = "Share of all items that are stated.",
                    minimum = "0",
                    maximum = "1",
                    examples = "0.56")
            double share,

            List<ItemPart> product,
            List<ItemPart> company) {}

    /** One line of the checklist. */
    @Schema(name = "ChecklistItem")
    public record ItemPart(
            @Schema(examples = "QUANTITY") String id,

            @Schema(description = "In the seller's language.", examples = "quantity")
            String name,

            boolean stated) {}

    /** Something the sender wants of us. */
    @Schema(name = "Ask")
    public record AskPart(
            @Schema(examples = "PRICE") String id,

            @Schema(description = "In the seller's language.")
            String description,

            @Schema(description = "Dotted path of the field it stands in.", examples = "text")
            String field,

            @Schema(
                    description = "First UTF-16 code unit in the field as it was sent, counted from 0.",
                    minimum = "0",
                    examples = "15")
            int start,

            @Schema(description = "Behind the last UTF-16 code unit.", minimum = "0", examples = "21")
            int end,

            @Schema(description = "What stands there.", examples = "2x40HQ")
            String quote,

            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            @Schema(description = "Where else it stands; absent if nowhere.")
            List<Place> furtherPlaces) {}

    /** Something to beware of. */
    @Schema(name = "Warning")
    public record WarningPart(
            @Schema(description = "Stable code.", examples = "IP_COUNTRY_DIFFERS")
            String code,

            @Schema(description = "Reason and what to do, in the seller's language.")
            String reason,

            @Schema(description = "Dotted path of the field.", examples = "metadata.buyer.ipCountry")
            String field,

            @Schema(
                    description = "First UTF-16 code unit; null where the field as a whole is meant.",
                    nullable = true,
                    minimum = "0")
            @Nullable
            Integer start,

            @Schema(description = "Behind the last UTF-16 code unit.", nullable = true, minimum = "0") @Nullable
            Integer end,

            @Schema(description = "What stands there.", nullable = true) @Nullable
            String quote) {}

    /** What to do. */
    @Schema(
            name = "Strategy",
            description = "What to do about the inquiry, from the playbook, in the seller's language.")
    public record StrategyPart(
            @Schema(description = "Id of the playbook's entry.", examples = "win-the-order")
            String entry,

            String posture,
            String aim,

            @Schema(description = "ISO 8601 duration after receipt.", examples = "PT4H")
            String replyWithin,

            @Schema(description = "What matters more in the first reply.")
            Mode mode,

            @Schema(description = "In order.") List<String> actions,

            @Schema(description = "What stays with us until its condition is met.")
            List<String> withhold,

            String samplePolicy,
            String paymentPolicy,

            @Schema(description = "Questions to ask back; what is stated already is left out.")
            List<String> questions,

            List<FollowUpPart> followUps,

            @Schema(
                    description =
                            "What, had it been said, would have led to another verdict: found by scoring the message again.")
            List<ChangePart> wouldChangeVerdict,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "A reply to start from, in the buyer's language; holds nothing the sender wrote.")
            @Nullable
            DraftPart draft) {}

    /** One step after the first reply. */
    @Schema(name = "FollowUp")
    public record FollowUpPart(
            @Schema(description = "Working days after our last message.", minimum = "1", examples = "2")
            int afterDays,

            String purpose) {}

    /** What would change the verdict. */
    @Schema(name = "Change")
    public record ChangePart(
            @Schema(description = "Id of the signal.", examples = "QUANTITY_STATED")
            String signal,

            String description,

            @Schema(description = "What the message would then be taken for.")
            BuyerType buyerType,

            Grade grade) {}

    /** A reply to start from. */
    @Schema(name = "Draft")
    public record DraftPart(
            @Schema(description = "BCP 47.", examples = "en")
            String language,

            String text) {}
}
