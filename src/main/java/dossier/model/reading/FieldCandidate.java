package dossier.model.reading;

/**
 * One answer to what the title, byline, date, publisher or language of a capture is: {@code Ann Lee}, read from a line of
 * the page that begins with {@code By}.
 *
 * @param line 1-based line of the seed that it was read from; 0 where it was worked out from the whole
 * @param why where it was read, in a few words: {@code printed byline}
 * @param sure how sure it is, from 0 to 1
 */
public record FieldCandidate(String value, int line, String why, double sure) {
    /** Below this, an answer is only shown as possible: authors are asked, and nothing is asserted. */
    public static final double SURE_ENOUGH = 0.4;

    public FieldCandidate {
        if (sure < 0 || sure > 1) {
            throw new IllegalArgumentException("not from 0 to 1: " + sure);
        }
    }

    public boolean isSureEnough() {
        return sure >= SURE_ENOUGH;
    }
}
