package dossier.output.search;

/**
 * How much a word weighs in a passage (BM25, Robertson and Zaragoza 2009, with k1 1.2 and b 0.75), rounded to four levels.
 * The usual length is a constant and no average, so that one article more leaves what is written of the others as it is.
 */
final class WordWeight {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double USUAL_LENGTH = 60;
    private static final double[] BOUNDS = {0.7, 1.05, 1.4};
    private static final double[] VALUES = {0.55, 0.9, 1.2, 1.6};
    /** Words in a name, for each level the most. */
    private static final int[] LENGTHS = {Integer.MAX_VALUE, 4, 2, 1};

    private WordWeight() {}

    /** @param times how often the word is in a passage of so many words */
    static int level(int times, int words) {
        double weight = times * (K1 + 1) / (times + K1 * (1 - B + B * words / USUAL_LENGTH));
        int level = 0;
        while (level < BOUNDS.length && weight >= BOUNDS[level]) {
            level++;
        }
        return level;
    }

    /** The level of each word in a name of so many words: it tells whether words that a reader seeks are the whole name. */
    static int levelInName(int words) {
        int level = Postings.LEVELS - 1;
        while (words > LENGTHS[level]) {
            level--;
        }
        return level;
    }

    /**
     * Whether words that somebody seeks, all of which are in a name, stand for it: they are as many as it has, or of a subject
     * at least half of them, as {@code Suu Kyi} for Aung San Suu Kyi.
     */
    static boolean isName(int words, int level, boolean isSubject) {
        return level == levelInName(words)
                || isSubject && level > 0 && words <= LENGTHS[level] && words * 2 >= LENGTHS[level];
    }

    /** What a word of a name counts that is not sought as a whole: as in a passage of usual length. */
    static double valueInName() {
        return VALUES[1];
    }

    static double value(int level) {
        return VALUES[level];
    }

    /** Inverse document frequency (Spärck Jones 1972), in the form that BM25 has it. */
    static double rarity(int passages, int all) {
        return Math.log(1 + (all - passages + 0.5) / (passages + 0.5));
    }
}
