package dossier.link.copies;

/**
 * A word of a passage, for comparing it with others.
 *
 * @param number the same for words that are spelt the same but for case, accents and marks
 * @param start where it begins in the passage
 * @param end where it ends
 */
record DistinctiveWord(int number, int start, int end, WordKind kind) {
    /** How much a word says about who wrote a passage. */
    enum WordKind {
        /** The writer's choice: a verb, a noun, an adjective. */
        CHOSEN(1),
        /** A short word, which grammar chose. */
        SHORT(0.4),
        /** A character of a script without spaces. */
        CHARACTER(0.5),
        /** A name, a day or a figure: all accounts of one event have it. */
        FACT(0),
        /** Of a phrase that all newspapers use. */
        STOCK(0),
        /** Somebody else's, between quotation marks; like no other word. */
        QUOTED(0);

        private final double weight;

        WordKind(double weight) {
            this.weight = weight;
        }
    }

    double weight() {
        return kind.weight;
    }

    boolean isFact() {
        return kind == WordKind.FACT;
    }

    boolean isLike(DistinctiveWord other) {
        return number == other.number && kind != WordKind.QUOTED && other.kind != WordKind.QUOTED;
    }

    DistinctiveWord as(WordKind other) {
        return new DistinctiveWord(number, start, end, other);
    }
}
