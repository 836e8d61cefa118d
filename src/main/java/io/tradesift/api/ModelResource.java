package io.tradesift.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /v1/model}: what is running and how good it is. */
@Path("/v1/model")
@Produces(MediaType.APPLICATION_JSON)
public final class ModelResource {

    private final ModelDescription description;

    /** What is running. */
    @Schema(name = "Model", description = "What is running and how good it was measured to be.")
    public record ModelDescription(
            ModelVersions versions,

            @Schema(description = "Features the model has weights for.", minimum = "1", examples = "61234")
            int features,

            @Schema(description = "Temperature that calibrates the probabilities; 1 changes nothing.", examples = "0.8")
            double temperature,

            @Schema(
                    description =
                            "Figures by dotted name: corpus.* counts messages by label and language; outOfFold.* were measured by cross-validation on the corpus, evaluation.* on messages never trained on. Shares are 0 to 1.")
            Map<String, String> figures) {}

    public ModelResource(ModelDescription description) {
        this.description = description;
    }

    @GET
    @NonBlocking
    @Operation(operationId = "model", summary = "What is running: versions, corpus figures, evaluation figures")
    @Tag(name = "Service")
    @APIResponse(responseCode = "200", description = "The model's card.")
    @APIResponse(
            responseCode = "406",
            description = "Only JSON is offered: not-acceptable.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ModelDescription model() {
        return description;
    }
}
