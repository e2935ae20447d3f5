package dossier.model;

/**
 * Who says what a quote reports, where it is not the article itself.
 *
 * @param name as readers see it: {@code Idunn Sætre}, {@code the ministry}; of an unnamed source, the words for it
 */
public record Speaker(String name, Ground ground) {
    /** How we know. */
    public enum Ground {
        /** The authors of the dossier say so. */
        STATED,
        /** The name stands beside the words of saying. */
        READ,
        /** The sentence has {@code she} or {@code the minister}, and the name was found before it: a guess. */
        GUESSED,
        /** The article keeps the name from its readers. */
        UNNAMED
    }

    /** What authors write for a speaker whom an article does not name. */
    public static final String UNNAMED = "unnamed";

    public boolean isUnnamed() {
        return ground == Ground.UNNAMED;
    }
}
