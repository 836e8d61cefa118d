package io.tradesift.inquiry;

/** Why a person should look. */
public enum ReviewReason {
    /** Nothing in the message is known to the model: the scores are no more than the usual mix. */
    NO_EVIDENCE,
    /** The likeliest reading is not likely enough. */
    LOW_CONFIDENCE,
    /** Two readings are nearly equally likely. */
    CLOSE_CALL,
    /** Probably not a buyer's inquiry, but not sure enough to throw it out. */
    POSSIBLY_OUT_OF_SCOPE
}
