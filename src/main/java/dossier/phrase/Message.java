package dossier.phrase;

import dossier.language.IsoDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A sentence about the dossier that pages say in the language of the site: an English phrase with {@code
 * {0}}, {@code {1}} where its parts go, and the parts.
 */
public record Message(String phrase, List<String> parts) {
    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");

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

    /** The parts, those that are days or months in words: {@code 2025-03-04} is 4 March 2025. */
    public List<String> spoken(Function<IsoDate, String> words) {
        return parts.stream()
                .map(part -> DAY_OR_MONTH.matcher(part).matches()
                        ? IsoDate.parse(part).map(words).orElse(part)
                        : part)
                .toList();
    }

    /** In English, for data files and messages. */
    public String english() {
        String text = phrase;
        List<String> spoken = spoken(IsoDate::english);
        for (int i = 0; i < spoken.size(); i++) {
            text = text.replace("{" + i + "}", spoken.get(i));
        }
        return text;
    }
}
