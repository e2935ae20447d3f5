package dossier.link.sense;

/** What a word of the tables does to the words around it. */
enum SenseClass {
    /** {@code not}, {@code never}: the sentence says that something is not so. */
    NEGATION,
    /** {@code without}: denies what it is followed by. */
    WITHOUT,
    /** {@code may}: makes a possibility or a duty of a fact. */
    MODAL,
    /** {@code allegedly}: a word of doubt. */
    ADVERB,
    /** {@code denied that}: governs a clause from within and from beside it. */
    FRAME,
    /** {@code if}: says under which condition something is so. */
    CONDITION,
    /** {@code not only}: holds such a word and turns nothing. */
    NEUTRAL,
    /** {@code which}: opens a clause about what is before it. */
    RELATIVE,
    /** {@code because}: opens another clause that depends on the sentence. */
    SUBORDINATE,
    /** {@code that}: opens a clause about which something is said or denied. */
    COMPLEMENT,
    /** {@code and}. */
    JOINER,
    /** {@code but}: the opposite follows. */
    CONTRAST,
    /** {@code nor}: repeats a negation that is already there. */
    CORRELATE,
    /** {@code been}: may be between a turning word and the words that it turns. */
    FILLER,
    /** {@code nothing}: denies, and is a thing of its own. */
    PRONOUN,
    /** {@code in}: begins another phrase. */
    OPENER;

    /** Whether a quote must not hide it. */
    boolean isTurning() {
        return ordinal() < NEUTRAL.ordinal();
    }

    /** Whether its words are found as turning words are: the longest phrase at a place counts. */
    boolean isMatched() {
        return ordinal() <= NEUTRAL.ordinal();
    }
}
