package io.tradesift.data;

/** A data file that cannot be used: the message names file, line, key, what was expected and what to do. */
public final class InvalidDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidDataException(String message) {
        super(message);
    }

    public InvalidDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
