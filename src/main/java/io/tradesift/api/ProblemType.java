package io.tradesift.api;

import java.util.Locale;

/** What can be wrong with a request. The slug of each is part of the contract and never changes. */
enum ProblemType {
    MALFORMED_JSON(400, "The body is not one JSON object"),
    INVALID_UTF8(400, "The body is not UTF-8"),
    DUPLICATE_KEY(400, "A key stands twice in the same object"),
    TOO_DEEP(400, "The body is nested too deeply"),
    LIMIT_EXCEEDED(400, "A part of the body is longer than allowed"),
    BAD_REQUEST(400, "The request cannot be understood"),
    UNKNOWN_FIELD(422, "A field is not known"),
    INVALID_TYPE(422, "A value is of the wrong JSON type"),
    INVALID_VALUE(422, "A value is not one of those possible"),
    INVALID_COUNTRY(422, "A country is not an ISO 3166-1 alpha-2 code"),
    INVALID_DATE(422, "A time is not an RFC 3339 date-time"),
    INVALID_UNICODE(422, "A text holds half a surrogate pair"),
    TEXT_REQUIRED(422, "The inquiry has no text"),
    TEXT_BLANK(422, "The inquiry's text is blank"),
    TEXT_TOO_LONG(422, "The inquiry's text is too long"),
    INVALID_REQUEST(422, "Several things are wrong with the request"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This path does not take that method"),
    NOT_ACCEPTABLE(406, "The answer is JSON, and nothing else"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has to be application/json in UTF-8"),
    INTERNAL_ERROR(500, "Something went wrong on our side");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The stable name, e.g. {@code text-too-long}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
