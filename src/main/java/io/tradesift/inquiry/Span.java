package io.tradesift.inquiry;

/**
 * A place in an inquiry: UTF-16 code units of the field as it was received, {@code end} exclusive.
 */
public record Span(Field field, int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    public static Span whole(Field field, String value) {
        return new Span(field, 0, value.length());
    }

    /** What stands there. */
    public String quote(Inquiry inquiry) {
        return inquiry.value(field).orElseThrow().substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byField = field.compareTo(other.field);
        int byStart = byField != 0 ? byField : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
