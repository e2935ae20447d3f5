package dossier.model;

/**
 * What a rule decided about a name in the text: that it means a subject, or that it does not.
 *
 * @param mention the name in the text, and the subject in question
 * @param taken whether the rule decided that the subject is meant
 * @param why in words, such as {@code a state stands after it}
 */
public record Decision(Mention mention, boolean taken, String why) {
    /** The beginning of the reason where a capital means its country. */
    public static final String OF_CAPITAL = "the capital means the government";

    public boolean isOfCapital() {
        return why.startsWith(OF_CAPITAL);
    }
}
