package dossier.model;

/**
 * What a rule, and not a name alone, decided about one stretch of text: that it speaks of a subject, or that it does not
 * though it has its name.
 *
 * @param mention the stretch, and the subject in question
 * @param taken whether it was taken to speak of the subject
 * @param why in words, such as {@code a state stands after it}
 */
public record Decision(Mention mention, boolean taken, String why) {
    /** How the reason begins where the capital of a country is taken for it. */
    public static final String OF_CAPITAL = "a capital that stands for its government";

    public boolean isOfCapital() {
        return why.startsWith(OF_CAPITAL);
    }
}
