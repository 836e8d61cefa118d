package io.tradesift.api;

import java.util.List;
import java.util.Locale;

/** A request that cannot be served, and why. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final String detail;
    private final transient List<Violation> violations;

    ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    private ProblemException(ProblemType type, String detail, List<Violation> violations) {
        super(detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
    }

    /** All violations in one problem; its type is theirs if they share one. */
    static ProblemException of(List<Violation> violations) {
        List<String> codes = violations.stream().map(Violation::code).distinct().toList();
        ProblemType type = codes.size() > 1 ? ProblemType.INVALID_REQUEST : typeOf(codes.get(0));
        String detail = violations.size() == 1
                ? "'" + violations.get(0).field() + "': " + violations.get(0).message()
                : violations.size() + " fields need mending; see violations";
        return new ProblemException(type, detail, violations);
    }

    private static ProblemType typeOf(String slug) {
        return ProblemType.valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String detail() {
        return detail;
    }

    ProblemType type() {
        return type;
    }

    List<Violation> violations() {
        return violations;
    }
}
