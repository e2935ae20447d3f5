package dossier.site.reference;

/**
 * An author, an editor or a translator: a person whose family name is told apart, or a {@code literal}, as printed.
 *
 * <pre>
 * Storey, Ian          family Storey, given Ian
 * Ministry of Ports    literal
 * </pre>
 *
 * @param family with its particles: {@code van der Berg}
 * @param suffix {@code Jr.}, {@code III}
 */
public record AuthorName(String family, String given, String suffix, String literal) {
    static AuthorName of(String author) {
        return PersonalName.of(author);
    }

    static AuthorName literal(String name) {
        return new AuthorName("", "", "", name);
    }

    static AuthorName person(String family, String given, String suffix) {
        return new AuthorName(family, given, suffix, "");
    }

    boolean isPerson() {
        return literal.isEmpty();
    }

    AuthorName withSuffix(String added) {
        return new AuthorName(family, given, added, literal);
    }

    /** {@code Storey, Ian}, {@code Roe, Max, Jr.} */
    public String text() {
        String end = suffix.isEmpty() ? "" : ", " + suffix;
        return isPerson() ? family + ", " + given + end : literal;
    }

    /** {@code Ian Storey}, {@code Max Roe, Jr.} */
    public String natural() {
        String end = suffix.isEmpty() ? "" : ", " + suffix;
        return isPerson() ? given + " " + family + end : literal;
    }
}
