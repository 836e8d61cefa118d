package io.tradesift.api;

import java.util.List;

/** The problems that arise before a request reaches a resource. */
public final class Problems {

    public static final String MEDIA_TYPE = Problem.MEDIA_TYPE;
    public static final int TOO_LARGE_STATUS = ProblemType.TOO_LARGE.status();

    private Problems() {}

    /**
     * The body has more bytes than allowed.
     *
     * @param limit in bytes
     */
    public static Problem tooLarge(long limit) {
        return ProblemMappers.problem(
                ProblemType.TOO_LARGE, "Send at most " + limit + " bytes.", List.of(), ProblemMappers.instance());
    }
}
