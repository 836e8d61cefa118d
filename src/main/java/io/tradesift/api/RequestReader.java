package io.tradesift.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From the bytes of a body to a request that is known to be valid, or to everything that is wrong with it. */
public final class RequestReader {

    private final StrictJson<InquiryRequest> json = new StrictJson<>(InquiryRequest.class);
    private final Validator validator;
    private final int maxTextLength;

    /**
     * @param maxTextLength UTF-16 code units that a text may have
     */
    public RequestReader(Validator validator, int maxTextLength) {
        this.validator = validator;
        this.maxTextLength = maxTextLength;
    }

    InquiryRequest read(byte[] body, @Nullable String contentType) {
        requireJsonInUtf8(contentType);
        StrictJson.Read<InquiryRequest> read = json.read(body);
        List<Violation> violations = new ArrayList<>(read.violations());
        checkText(read.value().text(), violations);
        validator.validate(read.value()).stream().map(RequestReader::violation).forEach(violations::add);
        if (!violations.isEmpty()) {
            violations.sort(Comparator.comparing(Violation::field));
            throw ProblemException.of(violations);
        }
        return read.value();
    }

    /** The framework lets a body without a type, or with another charset, through. */
    private static void requireJsonInUtf8(@Nullable String contentType) {
        String type =
                contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).replace("\"", "");
        int charset = type.indexOf("charset=");
        if (type.isEmpty() || (charset >= 0 && !type.startsWith("utf-8", charset + "charset=".length()))) {
            throw new ProblemException(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Set Content-Type: application/json and encode as UTF-8.");
        }
    }

    private void checkText(@Nullable String text, List<Violation> violations) {
        boolean mentioned =
                violations.stream().anyMatch(violation -> violation.field().equals("text"));
        if (text == null && !mentioned) {
            violations.add(Violation.of("text", ProblemType.TEXT_REQUIRED, "expected the message as it was received"));
        } else if (text != null && text.codePoints().noneMatch(RequestReader::isVisible)) {
            violations.add(Violation.of("text", ProblemType.TEXT_BLANK, "expected at least one visible character"));
        } else if (text != null && text.length() > maxTextLength) {
            violations.add(Violation.of(
                    "text", ProblemType.TEXT_TOO_LONG, "expected at most " + maxTextLength + " UTF-16 code units"));
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static Violation violation(ConstraintViolation<InquiryRequest> violation) {
        String field = violation.getPropertyPath().toString().replace(".<list element>", "");
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Conforms conforms) {
            return Violation.of(field, conforms.value().type(), conforms.value().expectation());
        }
        return Violation.of(field, ProblemType.INVALID_VALUE, expectation(constraint));
    }

    /** The validator's own messages follow the language of the machine. */
    private static String expectation(Annotation constraint) {
        if (constraint instanceof Size size) {
            return "expected a size of at most " + size.max();
        }
        return constraint instanceof Min min ? "expected " + min.value() + " or more" : "expected a value";
    }
}
