package dossier.site.reference;

/**
 * An author: a person whose family name is told apart, or a {@code literal}, as printed.
 *
 * <pre>
 * Storey, Ian          family Storey, given Ian
 * Ministry of Ports    literal
 * </pre>
 */
public record AuthorName(String family, String given, String literal) {
    /** A family name with one comma after it, as notes write people and nobody else. */
    static AuthorName of(String author) {
        int comma = author.indexOf(',');
        String family = comma < 0 ? "" : author.substring(0, comma).strip();
        String given = comma < 0 ? "" : author.substring(comma + 1).strip();
        boolean person = !family.isEmpty() && !given.isEmpty() && given.indexOf(',') < 0;
        return person ? new AuthorName(family, given, "") : new AuthorName("", "", author);
    }

    boolean isPerson() {
        return literal.isEmpty();
    }

    /** {@code Storey, Ian}. */
    public String text() {
        return isPerson() ? family + ", " + given : literal;
    }
}
