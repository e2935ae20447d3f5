package dossier.evidence;

import dossier.evidence.OwnWord.Kind;
import dossier.language.Languages;
import dossier.language.Sentences;
import dossier.language.Table;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes passages apart into words, and tells the writer's own from those that any account of the same event would hold:
 * of {@code Gen. Roe said “we won” in Kelm on 4 May}, {@code said}, {@code in} and {@code on} are the writer's.
 *
 * <p>In scripts without spaces each letter is a word, with the marks on it. A word with a capital is a name, unless a sentence
 * begins with it, or the passage is in German, where all nouns have one, or in capitals throughout.
 */
final class OwnWords {
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    /** Thai comes first of them. */
    private static final int FIRST_UNSPACED = 0xe00;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[,.](?=\\d{3}(?!\\d))");
    private static final Pattern POSSESSIVE = Pattern.compile("'[sS]?$");
    /** A capital after one of these says no more than one that opens a sentence. */
    private static final String OPENERS = ":“\"„«";

    private static final int LONGEST_SHORT = 3;
    /** A quotation of so few words is a nickname or a word held at arm's length, not speech. */
    private static final int FEWEST_QUOTED = 3;

    /** A passage is compared by so many words at most, so that no input takes hours. */
    private static final int MOST = 1_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> figures = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> stock = new HashMap<>();
    private final Languages languages = new Languages();

    OwnWords() {
        for (List<String> row : Table.rows("evidence/news.tsv", 3)) {
            if (row.get(0).equals("number")) {
                figures.put(row.get(1), row.get(2));
            }
        }
        for (List<String> row : Table.rows("evidence/news.tsv", 3)) {
            if (row.get(0).equals("stock")) {
                List<Integer> phrase = List.of(row.get(1).split(" ")).stream()
                        .map(this::number)
                        .toList();
                stock.computeIfAbsent(phrase.get(0), first -> new ArrayList<>()).add(phrase);
            }
        }
    }

    /** The words of a passage in order. */
    List<OwnWord> of(String text) {
        List<OwnWord> words = split(text);
        markNames(text, words);
        markStock(words);
        markQuoted(text, words);
        return words;
    }

    private List<OwnWord> split(String text) {
        List<OwnWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length() && words.size() < MOST) {
            int c = text.codePointAt(at);
            int end = Character.isLetterOrDigit(c) ? end(text, at) : at;
            if (end > at) {
                words.add(word(text, at, end));
                at = end;
            } else {
                at += Character.charCount(c);
            }
        }
        return words;
    }

    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean goesOn = isMark(c) || !isUnspaced(first) && isOfWord(text, at, c);
            if (!goesOn) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isOfWord(String text, int at, int c) {
        if (Character.isLetterOrDigit(c)) {
            return !isUnspaced(c);
        }
        boolean between = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean apostrophe = c == '\'' || c == '’';
        boolean point = (c == ',' || c == '.')
                && Character.isDigit(text.charAt(at - 1))
                && between
                && Character.isDigit(text.charAt(at + 1));
        return apostrophe && between || point || c == '\u00ad';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isUnspaced(int c) {
        return c >= FIRST_UNSPACED && UNSPACED.contains(UnicodeScript.of(c));
    }

    private OwnWord word(String text, int start, int end) {
        String key = keys.computeIfAbsent(text.substring(start, end), this::fold);
        Kind kind = Character.isDigit(key.isEmpty() ? ' ' : key.charAt(0))
                ? Kind.FACT
                : isUnspaced(text.codePointAt(start))
                        ? Kind.CHARACTER
                        : key.length() <= LONGEST_SHORT ? Kind.SHORT : Kind.CHOSEN;
        return new OwnWord(number(key), start, end, kind);
    }

    private int number(String key) {
        return numbers.computeIfAbsent(key, any -> numbers.size());
    }

    /** Lower case, no accents or soft hyphens, no possessive; a figure without marks between thousands, also for its word. */
    private String fold(String word) {
        String spelling = POSSESSIVE
                .matcher(word.replace("\u00ad", "").replace('’', '\''))
                .replaceAll("");
        String lower = Normalizer.normalize(spelling, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        // In scripts without spaces the marks are vowels.
        String bare =
                isUnspaced(word.codePointAt(0)) ? lower : MARKS.matcher(lower).replaceAll("");
        String figure = THOUSANDS.matcher(bare).replaceAll("");
        return figures.getOrDefault(figure, figure);
    }

    private void markNames(String text, List<OwnWord> words) {
        if (text.chars().noneMatch(Character::isLowerCase) || languages.of(text).equals("de")) {
            return;
        }
        Set<Integer> names = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (isCapital(text, words, i) && !opensSentence(text, words, i)) {
                names.add(words.get(i).number());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            boolean name = isCapital(text, words, i)
                    && (names.contains(words.get(i).number()) || isCapital(text, words, i + 1));
            if (name) {
                words.set(i, words.get(i).as(Kind.FACT));
            }
        }
    }

    private static boolean isCapital(String text, List<OwnWord> words, int i) {
        return i < words.size()
                && Character.isUpperCase(text.codePointAt(words.get(i).start()));
    }

    private static boolean opensSentence(String text, List<OwnWord> words, int i) {
        OwnWord word = words.get(i);
        String gap = i == 0 ? "" : text.substring(words.get(i - 1).end(), word.start());
        return i == 0
                || gap.chars().anyMatch(c -> OPENERS.indexOf(c) >= 0)
                || !gap.isBlank()
                        && Sentences.around(text, word.start(), word.end()).start() == word.start();
    }

    private void markStock(List<OwnWord> words) {
        for (int i = 0; i < words.size(); i++) {
            for (List<Integer> phrase : stock.getOrDefault(words.get(i).number(), List.of())) {
                if (stands(phrase, words, i)) {
                    mark(words, i, i + phrase.size(), Kind.STOCK);
                }
            }
        }
    }

    private static boolean stands(List<Integer> phrase, List<OwnWord> words, int at) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (phrase.get(i) != words.get(at + i).number()) {
                return false;
            }
        }
        return true;
    }

    private static void markQuoted(String text, List<OwnWord> words) {
        Quotations quotations = Quotations.of(text);
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && quotations.holds(words.get(to).start())) {
                to++;
            }
            if (to - from >= FEWEST_QUOTED) {
                mark(words, from, to, Kind.QUOTED);
            }
            from = to + 1;
        }
    }

    private static void mark(List<OwnWord> words, int from, int to, Kind kind) {
        for (int i = from; i < to; i++) {
            words.set(i, words.get(i).as(kind));
        }
    }
}
