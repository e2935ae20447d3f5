package dossier.link.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a note that begins with a word for the author of the work before: {@code Ders., Die Fähren, Berlin 2014}.
 *
 * @param several whether the word may mean several authors
 * @param rest what follows it
 */
record SameAuthor(boolean isThere, boolean several, String rest) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final SameAuthor NONE = new SameAuthor(false, false, "");
    private static final Pattern AUTHOR = Pattern.compile(
            "(?:" + NoteWords.of("author") + "|" + NoteWords.of("authors") + ")(?![\\p{L}\\p{N}])\\.?,?:?\\s*", FLAGS);
    private static final Pattern SEVERAL = Pattern.compile(NoteWords.of("authors") + "(?![\\p{L}\\p{N}])", FLAGS);

    /** Before a title with a capital, the Latin words mean the author, too. */
    private static final Pattern DITTO =
            Pattern.compile(NoteWords.of("ditto") + "(?![\\p{L}\\p{N}])\\.?,\\s+(?=(?-i:[\\p{Lu}“\"«„‘]))", FLAGS);

    static SameAuthor of(String text) {
        Matcher author = AUTHOR.matcher(text);
        if (author.lookingAt()) {
            return new SameAuthor(true, SEVERAL.matcher(text).lookingAt(), text.substring(author.end()));
        }
        Matcher ditto = DITTO.matcher(text);
        boolean titled = ditto.lookingAt()
                && Signal.of(text.substring(ditto.end())).words().isEmpty()
                && BackReference.namesAWork(text.substring(ditto.end()));
        return titled ? new SameAuthor(true, false, text.substring(ditto.end())) : NONE;
    }

    /** The part with the authors in place of the word; without them where they are not known, or where they are not as many. */
    String with(List<String> authors) {
        boolean fits = !authors.isEmpty() && (several || authors.size() == 1);
        return fits ? String.join(" & ", authors) + ", " + rest : rest;
    }
}
