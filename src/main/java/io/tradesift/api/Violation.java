package io.tradesift.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing wrong with one field. */
@Schema(description = "One thing wrong with one field. What was sent is never repeated.")
public record Violation(
        @Schema(description = "Dotted path of the field.", examples = "metadata.buyer.country")
        String field,

        @Schema(description = "Stable slug of the kind of mistake.", examples = "invalid-country")
        String code,

        @Schema(
                description = "What was expected and what to do.",
                examples = "expected an ISO 3166-1 alpha-2 code in upper case, e.g. DE")
        String message) {

    static Violation of(String field, ProblemType type, String message) {
        return new Violation(field, type.slug(), message);
    }
}
