package io.tradesift.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is running. */
@Schema(description = "What answered: same versions and input, same answer.")
public record ModelVersions(
        @Schema(description = "Version of the service that trained the model.", examples = "0.1.0")
        String model,

        @Schema(description = "Fingerprint of the corpus it was trained on.", examples = "9c1b0c1d2e3f4a5b")
        String corpus,

        @Schema(description = "Fingerprint of the signals.", examples = "1344de42cc81")
        String signals,

        @Schema(description = "Version of the playbook.", examples = "1")
        String playbook) {}
