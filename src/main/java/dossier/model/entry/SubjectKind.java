package dossier.model.entry;

import java.util.List;
import java.util.Optional;

/** The five kinds of things an article speaks of. Each has a folder of pages and a file of YAML under its plural. */
public enum SubjectKind implements Keyword {
    COUNTRY("country", "countries"),
    TOPIC("topic", "topics"),
    PERSON("person", "people"),
    ORGANISATION("organisation", "organisations"),
    PLACE("place", "places");

    private final String word;
    private final String plural;

    SubjectKind(String word, String plural) {
        this.word = word;
        this.plural = plural;
    }

    /** As in {@code country/myanmar}. */
    @Override
    public String word() {
        return word;
    }

    /** As in {@code countries/myanmar.html} and {@code countries.yaml}. */
    public String plural() {
        return plural;
    }

    public static Optional<SubjectKind> of(String word) {
        return Keyword.of(values(), word);
    }

    public static List<String> words() {
        return Keyword.words(values());
    }
}
