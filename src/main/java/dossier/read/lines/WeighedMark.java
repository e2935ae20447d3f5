package dossier.read.lines;

import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place in a line where a note may be cited by its number: {@code word.12}, {@code word. 12 Next}, {@code word¹²}, {@code word^12},
 * {@code word (12).}, {@code in 2016 12}.
 *
 * @param weight how sure it is: a raised number surer than one behind a full stop, and that surer than one behind a word
 * @param isRound whether it is in round brackets
 * @param isGlued whether nothing is between it and the word or the sign before it
 */
public record WeighedMark(Mark mark, int weight, boolean isRound, boolean isGlued) {
    private static final int RAISED = 6;
    private static final int AFTER_SIGN = 4;
    private static final int AFTER_WORD = 3;
    private static final int UNSURE = 2;
    private static final int DOUBTFUL = 1;

    private static final Pattern NUMBER =
            Pattern.compile("⁽?+(?<raised>[⁰¹²³⁴-⁹]{1,3})⁾?+(?:[,·](?=[⁰¹²³⁴-⁹]))?+|\\^(?<caret>\\d{1,3})(?!\\d)"
                    + "|\\((?<round>\\d{1,3})\\)"
                    + "|(?<bare>(?<![\\d.,/:–-])\\d{1,3}(?![\\d%]|[.,:/–-]\\d)|(?<=[^\\d\\s][.,:])\\d{1,3}(?![\\d%]))");
    private static final Pattern WORD_OR_SIGN = Pattern.compile("\\p{L}{3}$|[^\\p{L}\\p{N}\\s]$|[⁰¹²³⁴-⁹]$");
    private static final Pattern YEAR_BEFORE = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d\\s?+$");
    private static final int LONGEST_YEAR = 6;
    private static final String CLOSERS = ".,;:!?…)]}\"'”’»“‘";
    private static final String SENTENCE_ENDS = ".!?…。";

    /** All of a line, in order. */
    public static List<WeighedMark> in(String line) {
        List<WeighedMark> marks = new ArrayList<>();
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            int weight = weight(line, number);
            if (weight > 0) {
                Mark mark = new Mark(number.start(), number.end(), digits(number));
                boolean isGlued = number.start() > 0 && !TextFolding.isSpace(line.charAt(number.start() - 1));
                marks.add(new WeighedMark(mark, weight, number.group("round") != null, isGlued));
            }
        }
        return marks;
    }

    public boolean isRaised() {
        return weight == RAISED;
    }

    /** Whether it is raised behind a whole word or a sign, as no exponent is: not as in {@code km²}. */
    boolean isNoExponent(String line) {
        String before = line.substring(Math.max(0, mark.start() - LONGEST_YEAR), mark.start());
        return isRaised()
                && (WORD_OR_SIGN.matcher(before).find()
                        || YEAR_BEFORE.matcher(before).find());
    }

    /** Whether it is behind the end of a sentence, or of a part of one. */
    public boolean isBehindSign() {
        return weight >= AFTER_SIGN;
    }

    private static String digits(Matcher number) {
        return number.group("raised") != null
                ? NoteStart.plain(number.group("raised"))
                : Stream.of("caret", "round", "bare")
                        .map(number::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
    }

    private static int weight(String line, Matcher number) {
        if (number.group("raised") != null) {
            return number.start() == 0 ? 0 : RAISED;
        }
        if (number.group("caret") != null) {
            boolean isPower = number.start() == 0 || Character.isDigit(line.charAt(number.start() - 1));
            return isPower && !isAfterYear(line, number.start()) ? 0 : RAISED;
        }
        return number.group("round") == null
                ? bareWeight(line, number.start(), number.end())
                : roundWeight(line, number.start(), number.end());
    }

    /** In round brackets; where a word goes on behind them, they may count the parts of a sentence. */
    private static int roundWeight(String line, int start, int end) {
        if (start == 0) {
            return 0;
        }
        boolean isSpaced = TextFolding.isSpace(line.charAt(start - 1));
        char sign = line.charAt(Math.max(0, isSpaced ? start - 2 : start - 1));
        if (!Character.isLetter(sign) && CLOSERS.indexOf(sign) < 0 && !isAfterYear(line, start)) {
            return 0;
        }
        boolean closes = end == line.length() || CLOSERS.indexOf(line.charAt(end)) >= 0;
        return closes || !isSpaced || SENTENCE_ENDS.indexOf(sign) >= 0 ? AFTER_SIGN : DOUBTFUL;
    }

    /** How sure it is that bare digits are a marker; 0 when they cannot be. */
    private static int bareWeight(String line, int start, int end) {
        boolean endsHere = end == line.length();
        if (start == 0) {
            return endsHere ? 0 : DOUBTFUL;
        }
        char before = line.charAt(start - 1);
        boolean isSpaced = TextFolding.isSpace(before);
        char sign = isSpaced && start > 1 ? line.charAt(start - 2) : before;
        boolean isAfterSign = CLOSERS.indexOf(sign) >= 0;
        if (!isSpaced && !isAfterSign) {
            boolean goesOn = !endsHere && Character.isLetter(line.charAt(end));
            return Character.isLowerCase(before) && !goesOn ? AFTER_WORD : 0;
        }
        if (!Character.isLetter(sign) && !isAfterSign) {
            return isAfterYear(line, start) ? UNSURE : 0;
        }
        if (isAfterSign) {
            return AFTER_SIGN;
        }
        return endsHere ? UNSURE : AFTER_WORD;
    }

    /** {@code in 2016 61}: a number right behind a year. */
    private static boolean isAfterYear(String line, int start) {
        return YEAR_BEFORE
                .matcher(line.substring(Math.max(0, start - LONGEST_YEAR), start))
                .find();
    }
}
