package dossier.phrase;

import java.util.List;

/**
 * A sentence about the dossier that pages say in the language of the site: an English phrase with {@code
 * {0}}, {@code {1}} where its parts go, and the parts.
 */
public record Message(String phrase, List<String> parts) {
    public static final Message NONE = new Message("", List.of());

    public Message {
        parts = List.copyOf(parts);
    }

    public static Message of(String phrase, String... parts) {
        return new Message(phrase, List.of(parts));
    }

    /** Words that are the same in all languages: a title, a name. */
    public static Message asIs(String text) {
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
