package io.tradesift.inquiry;

/** What the caller may do with an assessment. */
public enum Outcome {
    /** Sure enough to act on. */
    CLASSIFIED,
    /** Too uncertain to act on without a person. */
    NEEDS_REVIEW,
    /** Not a buyer's inquiry, and sure enough of it. */
    OUT_OF_SCOPE
}
