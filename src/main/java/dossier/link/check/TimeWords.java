package dossier.link.check;

import dossier.language.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language that say when something happened, from {@code time-words.tsv}, which says what each kind is. */
final class TimeWords {
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Map<String, TimeWords> BY_LANGUAGE = read();
    private static final TimeWords NONE = new TimeWords();
    private static final String UNSTATED = "en";
    /** Burmese writes no space between words. */
    private static final String WITHOUT_SPACES = "my";

    private final Map<TimeWord, Pattern> patterns = new EnumMap<>(TimeWord.class);
    private final Map<TimeWord, Pattern> endings = new EnumMap<>(TimeWord.class);
    private final Map<TimeWord, String> alternatives = new EnumMap<>(TimeWord.class);

    private TimeWords() {}

    /** The kinds, named as in the file. */
    enum TimeWord {
        PAST,
        FUTURE,
        BOUND,
        PRIOR,
        ISSUE,
        YEAR,
        SPLIT,
        JOINT,
        SPAN,
        EARLIER,
        OTHER,
        SEQUEL,
        OUTCOME,
        AT,
        OCCASION,
        DEFINITE,
        WITH,
        UPDATE,
        MEASURE,
        REISSUE,
        ASIDE,
        PRESENT,
        ONLINE,
        ISSUE_NUMBER,
        COUNTED,
        VICTIMS,
        MOVED,
        CLAUSE,
        ON
    }

    private static Map<String, TimeWords> read() {
        Map<String, TimeWords> all = new HashMap<>();
        Table.rows("link/check/time-words.tsv", 3)
                .forEach(row -> all.computeIfAbsent(row.get(1), language -> new TimeWords())
                        .put(
                                TimeWord.valueOf(row.get(0).replace('-', '_').toUpperCase(Locale.ROOT)),
                                row.get(1),
                                row.get(2)));
        return all;
    }

    private void put(TimeWord kind, String language, String words) {
        String edge = language.equals(WITHOUT_SPACES) ? "" : "(?![\\p{L}\\p{M}\\d])";
        String start = language.equals(WITHOUT_SPACES) ? "" : "(?<![\\p{L}\\p{M}\\d])";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        alternatives.put(kind, "(?:" + words + ")");
        patterns.put(kind, Pattern.compile(start + "(?:" + words + ")" + edge, flags));
        endings.put(kind, Pattern.compile(start + "(?:" + words + ")\\s*$", flags));
    }

    /** Those of a language, or of English where none is stated; a language that the file does not have has no words. */
    static TimeWords of(String language) {
        String stated = language.isEmpty() ? UNSTATED : language;
        return BY_LANGUAGE.getOrDefault(stated.split("-", 2)[0], NONE);
    }

    boolean in(TimeWord kind, CharSequence text) {
        Pattern pattern = patterns.get(kind);
        return pattern != null && pattern.matcher(text).find();
    }

    /** Whether a text ends in a word of the kind. */
    boolean end(TimeWord kind, CharSequence text) {
        Pattern pattern = endings.get(kind);
        return pattern != null && pattern.matcher(text).find();
    }

    /** Whether a text begins with a word of the kind. */
    boolean begin(TimeWord kind, CharSequence text) {
        Pattern pattern = patterns.get(kind);
        return pattern != null && pattern.matcher(text).lookingAt();
    }

    /** Finds the words of a kind, none where the language has none. */
    Matcher matcher(TimeWord kind, CharSequence text) {
        return patterns.getOrDefault(kind, NOTHING).matcher(text);
    }

    /** The words of a kind as a part of a pattern; one that never matches where the language has none. */
    String alternatives(TimeWord kind) {
        return alternatives.getOrDefault(kind, "(?!)");
    }
}
