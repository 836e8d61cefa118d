package io.tradesift.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An RFC 9457 problem. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "RFC 9457 problem details.")
public record Problem(
        @Schema(description = "Stable identifier of the kind of problem.", examples = "/problems/invalid-country")
        String type,

        @Schema(description = "The kind of problem in one sentence.")
        String title,

        @Schema(description = "HTTP status.", minimum = "400", maximum = "599", examples = "422")
        int status,

        @Schema(description = "What to do about this occurrence.")
        String detail,

        @Schema(
                description = "Names this occurrence; quote it when asking for help.",
                examples = "urn:uuid:6f1c1e0e-5d4b-4d3f-9f5a-0a5d4b3c2d1e")
        String instance,

        @Schema(description = "Every violated field; absent where no field is to blame.")
        List<Violation> violations) {

    static final String MEDIA_TYPE = "application/problem+json";
}
