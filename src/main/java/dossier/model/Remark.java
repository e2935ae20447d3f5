package dossier.model;

import java.util.List;

/**
 * Something that the build says of what it found, to be said in the language of the site: an English phrase with {@code
 * {0}}, {@code {1}} where its parts go, and the parts.
 */
public record Remark(String phrase, List<String> parts) {
    public static final Remark NONE = new Remark("", List.of());

    public Remark {
        parts = List.copyOf(parts);
    }

    public static Remark of(String phrase, String... parts) {
        return new Remark(phrase, List.of(parts));
    }

    /** Words that are the same in all languages: a title, a name. */
    public static Remark asIs(String text) {
        return text.isEmpty() ? NONE : of("{0}", text);
    }

    public boolean isEmpty() {
        return phrase.isEmpty();
    }

    /** In English, for data files and messages. */
    public String english() {
        String text = phrase;
        for (int i = 0; i < parts.size(); i++) {
            text = text.replace("{" + i + "}", parts.get(i));
        }
        return text;
    }
}
