package dossier.link.check;

import dossier.language.Table;
import dossier.language.TextFolding;
import dossier.link.check.TimeWords.TimeWord;
import dossier.model.Figure;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells whether a sentence gives a later number for the same thing as a figure: after <i>120 people were killed</i> the sentence
 * <i>The toll later rose to 164</i> does, <i>Later 300 people were arrested</i> does not.
 */
final class LaterFigures {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,-])(?<digits>\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<scale>\\s*(?:thousand|million|billion))?(?![\\d-])");
    private static final Pattern NEXT_WORDS =
            Pattern.compile("[\\s-]*(?<sign>%|\\p{Sc})?\\s*(?<words>(?:[\\p{L}\\p{M}’'-]+\\s*){0,3})");
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}[\\p{Ll}\\p{M}]{3,}");
    private static final Pattern PLACE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:in|at|near|for|à|en|bei|в|на)\\s+(?:the\\s+)?(?:\\p{Ll}+\\s+of\\s+)?((?-i:\\p{Lu})\\p{L}{2,})");
    private static final Set<String> SMALL_WORDS = Table.rows("language/stopwords.tsv", 2).stream()
            .flatMap(row -> Arrays.stream(row.get(1).split(" ")))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:(–—](?=\\s)");
    private static final int STEM = 5;

    private final TimeWords words;

    LaterFigures(TimeWords words) {
        this.words = words;
    }

    /**
     * The later number, as written.
     *
     * @param about what the figure is said of: the sentence that gives it, and the claim
     * @param near whether the sentence is close behind the figure
     */
    Optional<String> in(String sentence, Figure figure, String about, boolean near) {
        if (!words.in(TimeWord.UPDATE, sentence) || countsAnother(sentence, about + " " + figure.unit())) {
            return Optional.empty();
        }
        boolean close = near || tellsOfVictims(sentence) && words.in(TimeWord.VICTIMS, about);
        boolean measured = words.in(TimeWord.MEASURE, sentence);
        boolean shared = stems(sentence).stream().anyMatch(withoutUnit(stems(about), figure)::contains);
        Matcher number = NUMBER.matcher(sentence);
        while (number.find()) {
            Matcher next = NEXT_WORDS.matcher(sentence).region(number.end(), sentence.length());
            boolean same = next.lookingAt() && hasUnit(next, sentence, number.start(), figure);
            boolean bare = isBare(next.group("words")) && next.group("sign") == null;
            boolean fits = same && (measured || shared) || bare && measured && (close || shared);
            if (fits && !isOfAnother(saidUpTo(number.end(), sentence), about) && isOther(number, figure)) {
                return Optional.of(number.group());
            }
        }
        return Optional.empty();
    }

    /** Whether it speaks of a second one of the kind, or of a place of which the figure is not said. */
    private boolean isOfAnother(String sentence, String about) {
        boolean place = PLACE.matcher(sentence).results().anyMatch(name -> !about.contains(name.group(1)));
        return place
                || words.matcher(TimeWord.OTHER, sentence)
                        .results()
                        .anyMatch(other -> !words.in(TimeWord.UPDATE, other.group()));
    }

    /** The sentence up to the end of the clause of a number; what follows says how it came about. */
    private static String saidUpTo(int number, String sentence) {
        Matcher end = CLAUSE_END.matcher(sentence);
        return end.find(number) ? sentence.substring(0, end.start()) : sentence;
    }

    /** Whether it says what it counts, <i>the number of complaints</i>, and the figure is not said of that. */
    private boolean countsAnother(String sentence, String about) {
        Matcher measure = words.matcher(TimeWord.MEASURE, sentence);
        boolean another = false;
        while (measure.find()) {
            boolean toll = words.in(TimeWord.VICTIMS, measure.group());
            String rest = sentence.substring(measure.end()).stripLeading();
            if (!toll && words.begin(TimeWord.COUNTED, rest)) {
                another = !isSaidOf(counted(rest), about);
            }
        }
        return another;
    }

    /** The first nouns behind <i>of</i>. */
    private String counted(String rest) {
        Matcher of = words.matcher(TimeWord.COUNTED, rest);
        Matcher next = NEXT_WORDS.matcher(of.lookingAt() ? rest.substring(of.end()) : rest);
        return next.lookingAt() ? words.matcher(TimeWord.UPDATE, next.group()).replaceAll("") : "";
    }

    private boolean isSaidOf(String counted, String about) {
        Set<String> stems = stems(counted.toLowerCase(Locale.ROOT));
        return stems.isEmpty()
                || stems(about.toLowerCase(Locale.ROOT)).stream().anyMatch(stems::contains)
                || words.in(TimeWord.VICTIMS, counted) && words.in(TimeWord.VICTIMS, about);
    }

    /** Whether it counts with a word such as <i>toll</i>. */
    private boolean tellsOfVictims(String sentence) {
        return words.matcher(TimeWord.MEASURE, sentence)
                .results()
                .anyMatch(measure -> words.in(TimeWord.VICTIMS, measure.group()));
    }

    private static boolean isOther(Matcher number, Figure figure) {
        BigDecimal read = new BigDecimal(number.group("digits").replaceAll("[^\\d.]", ""));
        boolean scaled = number.group("scale") != null || figure.low().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
        int power = 0;
        while (scaled && power <= 12) {
            if (isWithin(read.scaleByPowerOfTen(power), figure)) {
                return false;
            }
            power += 3;
        }
        return !isWithin(read, figure);
    }

    private static boolean isWithin(BigDecimal number, Figure figure) {
        return number.compareTo(figure.low()) >= 0 && number.compareTo(figure.high()) <= 0;
    }

    private static boolean hasUnit(Matcher next, String sentence, int start, Figure figure) {
        String unit = figure.unit();
        String before = sentence.substring(Math.max(0, start - 4), start);
        boolean sign = next.group("sign") != null && unit.contains(next.group("sign"));
        boolean currency =
                unit.chars().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL && before.indexOf(c) >= 0);
        Set<String> stems = stems(unit.toLowerCase(Locale.ROOT));
        return sign || currency || stems(next.group("words")).stream().anyMatch(stems::contains);
    }

    /** Whether no noun follows: nothing, or a small word. */
    private static boolean isBare(String next) {
        String first = next.strip().split("\\s+")[0];
        return first.isEmpty() || SMALL_WORDS.contains(first.toLowerCase(Locale.ROOT));
    }

    private static Set<String> withoutUnit(Set<String> stems, Figure figure) {
        Set<String> unit = stems(figure.unit());
        return stems.stream().filter(stem -> !unit.contains(stem)).collect(Collectors.toSet());
    }

    /** The beginnings of the words that are no names. */
    private static Set<String> stems(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> TextFolding.unaccented(word.group()))
                .filter(word -> !SMALL_WORDS.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
