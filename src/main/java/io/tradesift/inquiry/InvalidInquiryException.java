package io.tradesift.inquiry;

/** The one mistake a caller can make that only shows once the text is read. */
public final class InvalidInquiryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Field field;
    private final String expectation;

    public InvalidInquiryException(Field field, String message) {
        super(message);
        this.field = field;
        this.expectation = message;
    }

    /** What was expected; quotes nothing the sender wrote. */
    public String expectation() {
        return expectation;
    }

    public Field field() {
        return field;
    }
}
