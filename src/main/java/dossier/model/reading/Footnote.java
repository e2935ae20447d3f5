package dossier.model.reading;

/**
 * A note as printed in an article: {@code [12] ibid.}
 *
 * @param number as printed, or the sign that stands for one
 * @param raw its words as they stand, lines joined by one space
 * @param line 1-based line of the seed where it begins
 */
public record Footnote(String number, String raw, int line) {
    /** The note under a number of its own where others before it have the same: the second note 3 is 3-2. */
    public Footnote again(int time) {
        return time == 1 ? this : new Footnote(number + "-" + time, raw, line);
    }
}
