package io.tradesift.api;

import io.smallrye.common.annotation.NonBlocking;
import io.tradesift.classify.Classifier;
import io.tradesift.inquiry.InvalidInquiryException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/classify}: one inquiry in, one assessment out. */
@Path("/v1/classify")
@Produces(MediaType.APPLICATION_JSON)
public final class ClassifyResource {

    private final Classifier classifier;
    private final RequestReader requests;
    private final AssessmentWriter writer;

    public ClassifyResource(Classifier classifier, RequestReader requests, Wording wording, ModelVersions versions) {
        this.classifier = classifier;
        this.requests = requests;
        this.writer = new AssessmentWriter(wording, versions);
    }

    /** Microseconds of work on a text of bounded length: stays on the event loop. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @NonBlocking
    @Tag(name = "Inquiries")
    @Operation(
            operationId = "classify",
            summary = "Classify one inquiry",
            description =
                    "Takes one inquiry exactly as it was received and answers what it really is, why, and what to do. "
                            + "Stateless: nothing is stored, nothing is learned from it.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = InquiryRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The assessment.",
            headers = {
                @Header(
                        name = "Content-Language",
                        description = "Language of the texts for the seller: en or zh-Hans.",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Vary", description = "Accept-Language.", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = AssessmentResponse.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "The body is not one JSON object in UTF-8: malformed-json, invalid-utf8, duplicate-key, too-deep, limit-exceeded, bad-request.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "406",
            description = "Only JSON is offered: not-acceptable.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The body has more than 256 KiB: too-large.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "The body is not declared as application/json in UTF-8: unsupported-media-type.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "Fields are missing, unknown or wrong, all of them named: unknown-field, invalid-type, invalid-value, invalid-country, invalid-date, invalid-unicode, text-required, text-blank, text-too-long; invalid-request if of several kinds.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "500",
            description = "Something went wrong on our side: internal-error.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response classify(
            @Parameter(hidden = true) byte[] body,
            @Parameter(
                            description =
                                    "Comma-separated parts to answer with, of facts, asks, warnings, strategy, draft; all if absent. A draft is part of the strategy.",
                            example = "facts,strategy")
                    @QueryParam("include")
                    @Nullable
                    String include,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
            @Context HttpHeaders headers) {
        Set<Part> parts = Part.parse(include);
        InquiryRequest request = requests.read(body, contentType);
        Locale locale = locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        String id = request.id() == null ? UUID.randomUUID().toString() : request.id();
        try {
            return Response.ok(writer.write(id, classifier.classify(request.toInquiry()), parts, locale))
                    .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        } catch (InvalidInquiryException e) {
            throw ProblemException.of(
                    List.of(Violation.of(e.field().path(), ProblemType.TEXT_TOO_LONG, e.expectation())));
        }
    }

    /** Chinese for who prefers it to English, English for everyone else. */
    private static Locale locale(@Nullable String acceptLanguage) {
        try {
            return Locale.LanguageRange.parse(acceptLanguage == null ? "en" : acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-", 2)[0])
                    .filter(language -> language.equals("zh") || language.equals("en"))
                    .findFirst()
                    .filter(language -> language.equals("zh"))
                    .map(language -> Locale.forLanguageTag("zh-Hans"))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
