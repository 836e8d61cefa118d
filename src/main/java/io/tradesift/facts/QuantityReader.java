package io.tradesift.facts;

import io.tradesift.text.Passage;
import io.tradesift.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads quantities of goods: a number and the unit it counts, {@code 1,500 pcs}, {@code 2 x 40'HQ}, {@code 3万件}. */
final class QuantityReader {

    private static final int MOST_SCALES = 2;
    private static final int LONGEST_NUMBER = 15;

    private static final Map<String, BigDecimal> SCALES = Map.of(
            "万", BigDecimal.valueOf(10_000),
            "千", BigDecimal.valueOf(1_000),
            "百", BigDecimal.valueOf(100),
            "k", BigDecimal.valueOf(1_000),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "mil", BigDecimal.valueOf(1_000),
            "тыс", BigDecimal.valueOf(1_000),
            "الف", BigDecimal.valueOf(1_000));

    private final Units units;

    QuantityReader(Units units) {
        this.units = units;
    }

    List<Fact> read(Passage passage) {
        List<Fact> quantities = new ArrayList<>();
        List<Token> tokens = passage.tokens();
        for (int i = 0; i + 1 < tokens.size() && quantities.size() < FactReader.MOST_OF_A_KIND; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NUMBER && token.text().length() <= LONGEST_NUMBER) {
                read(passage, i).ifPresent(quantities::add);
            }
        }
        return quantities;
    }

    private Optional<Fact> read(Passage passage, int at) {
        List<Token> tokens = passage.tokens();
        BigDecimal amount = number(tokens.get(at).text());
        int next = at + 1;
        for (int scales = 0; scales < MOST_SCALES && next < tokens.size(); scales++) {
            BigDecimal scale = SCALES.get(tokens.get(next).text());
            if (scale == null) {
                break;
            }
            amount = amount.multiply(scale);
            next++;
        }
        if (next < tokens.size() && isFiller(tokens.get(next))) {
            next++;
        }
        if (next >= tokens.size()) {
            return Optional.empty();
        }
        BigDecimal total = amount;
        int unitAt = next;
        return units.named(tokens, unitAt)
                .map(unit -> new Fact(
                        FactKind.QUANTITY,
                        total.stripTrailingZeros().toPlainString(),
                        unit.id(),
                        passage.span(at, unitAt + unit.tokens())));
    }

    private static boolean isFiller(Token token) {
        return token.text().equals("x")
                || token.text().equals("×")
                || token.text().equals("-");
    }

    /**
     * Where both signs occur the last is the decimal one. A single kind of sign before exactly three digits groups
     * thousands, unless nothing but a zero stands before it; any other is the decimal sign.
     */
    static BigDecimal number(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean both = text.indexOf('.') >= 0 && text.indexOf(',') >= 0;
        boolean grouped = last < 0 || (text.length() - last - 1 == 3 && !both && !text.startsWith("0"));
        String whole = (grouped ? text : text.substring(0, last)).replaceAll("[.,]", "");
        return new BigDecimal(grouped ? whole : whole + "." + text.substring(last + 1));
    }
}
