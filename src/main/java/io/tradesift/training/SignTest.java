package io.tradesift.training;

/** Tells whether one of two models did better more often than chance explains. */
final class SignTest {

    private SignTest() {}

    /**
     * The exact binomial test, two-sided: how likely so uneven a split is, or a more uneven one, if each message that
     * only one of two models gets right were as likely to be the one's as the other's.
     */
    static double pValue(int better, int worse) {
        int all = better + worse;
        int fewer = Math.min(better, worse);
        double logOfTerm = -all * Math.log(2);
        double tail = Math.exp(logOfTerm);
        for (int k = 1; k <= fewer; k++) {
            logOfTerm += Math.log((all - k + 1) / (double) k);
            tail += Math.exp(logOfTerm);
        }
        return Math.min(1, 2 * tail);
    }
}
