package dossier.link.evidence;

import dossier.link.evidence.NumberLexicon.NumberRole;
import dossier.link.evidence.NumberLexicon.NumberSum;
import dossier.link.evidence.NumberLexicon.NumberWord;
import dossier.link.evidence.QuotedNumber.NumberKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of a quote, in figures and in words. Numbers in names are none: {@code Su-30}, {@code G20}. */
final class QuotedNumbers {
    private static final String SPACES = " \u00A0\u202F\u2009";
    private static final Pattern TOKENS = Pattern.compile(
            "(?<figures>\\d{1,3}(?:[.,'’" + SPACES
                    + "]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?)|(?<word>[\\p{L}\\p{M}]+(?:[-‑][\\p{L}\\p{M}]+)*)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ORDINAL =
            Pattern.compile("(?i)(?:st|nd|rd|th|e|er|[eè]me|[-‑]?(?:й|я|е|го|м)|[ºª])\\b.*");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
    private static final Set<String> GLUED_SCALES = Set.of("m", "k");
    private static final Set<String> DECIMAL_COMMA = Set.of("de", "fr", "es", "ru");

    private final String quote;
    private final String language;
    private final NumberLexicon lexicon;
    private final List<NumberToken> tokens = new ArrayList<>();
    private int at;

    private record NumberToken(String text, boolean isFigures, int start, int end) {}

    private QuotedNumbers(String quote, String language) {
        this.quote = quote;
        this.language = language;
        this.lexicon = NumberLexicon.of(language);
        Matcher token = TOKENS.matcher(quote);
        while (token.find()) {
            boolean isFigures = token.group("figures") != null;
            tokens.add(new NumberToken(token.group().toLowerCase(Locale.ROOT), isFigures, token.start(), token.end()));
        }
    }

    static List<QuotedNumber> of(String quote, String language) {
        QuotedNumbers numbers = new QuotedNumbers(quote, language);
        List<QuotedNumber> found = new ArrayList<>();
        while (numbers.at < numbers.tokens.size()) {
            numbers.next().ifPresent(found::add);
        }
        return found;
    }

    /** The number that begins at the next word; goes on behind it. */
    private Optional<QuotedNumber> next() {
        NumberToken first = tokens.get(at++);
        if (first.isFigures()) {
            return isInName(first) ? Optional.empty() : Optional.of(figures(first));
        }
        Optional<NumberWord> word = lexicon.word(first.text());
        Optional<NumberWord> fraction = lexicon.fraction(first.text());
        if (fraction.isPresent() && (word.isEmpty() || isPartOfWhole())) {
            return Optional.of(fraction(first, first, BigDecimal.ONE, fraction.get()));
        }
        return word.filter(w -> w.role() != NumberRole.JOINER).map(w -> words(first, w));
    }

    private boolean isInName(NumberToken figures) {
        int before = figures.start() - 1;
        boolean isJoined = before >= 1 && "-‑/".indexOf(quote.charAt(before)) >= 0;
        int letter = isJoined ? before - 1 : before;
        return letter >= 0
                && Character.isLetter(quote.charAt(letter))
                && !(isJoined && Character.isLowerCase(quote.charAt(letter)));
    }

    private QuotedNumber figures(NumberToken first) {
        String rest = quote.substring(first.end());
        if (ORDINAL.matcher(rest).matches()) {
            return new QuotedNumber(readings(first.text()), NumberKind.VAGUE, false, first.start(), first.end());
        }
        List<BigDecimal> values = readings(first.text());
        int end = first.end();
        boolean scaled = false;
        Optional<NumberWord> scale = scaleAfter(end);
        while (scale.isPresent()) {
            BigDecimal by = scale.get().value();
            values = values.stream().map(value -> value.multiply(by)).toList();
            end = tokens.get(at++).end();
            scaled = true;
            scale = scaleAfter(end);
        }
        boolean isYear = !scaled && YEAR.matcher(first.text()).matches();
        return new QuotedNumber(values, isYear ? NumberKind.VAGUE : NumberKind.EXACT, scaled, first.start(), end);
    }

    private Optional<NumberWord> scaleAfter(int end) {
        if (at == tokens.size()
                || tokens.get(at).isFigures()
                || !isJoined(end, tokens.get(at).start())) {
            return Optional.empty();
        }
        NumberToken token = tokens.get(at);
        boolean isUnit = GLUED_SCALES.contains(token.text()) && token.start() > end;
        return isUnit ? Optional.empty() : lexicon.word(token.text()).filter(word -> word.role() == NumberRole.SCALE);
    }

    private boolean isJoined(int end, int start) {
        return quote.substring(end, start).matches("[-‑.\\s\u00A0]{0,2}");
    }

    private List<BigDecimal> readings(String figures) {
        String bare = ascii(figures).replaceAll("['’" + SPACES + "]", "");
        Set<BigDecimal> readings = new LinkedHashSet<>();
        boolean isComma = DECIMAL_COMMA.contains(language);
        boolean isKnown = isComma || language.equals("en") || language.equals("my");
        if (!isComma) {
            addReading(readings, bare, ",", ".");
        }
        if (!isKnown || isComma || readings.isEmpty()) {
            addReading(readings, bare, ".", ",");
        }
        if (readings.isEmpty()) {
            addReading(readings, bare, ",", ".");
        }
        if (readings.isEmpty()) {
            readings.add(new BigDecimal(bare.replaceAll("\\D", "")));
        }
        return List.copyOf(readings);
    }

    /** The same with the digits of other scripts as those of ASCII. */
    private static String ascii(String figures) {
        StringBuilder ascii = new StringBuilder();
        for (char c : figures.toCharArray()) {
            ascii.append(Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : String.valueOf(c));
        }
        return ascii.toString();
    }

    private static void addReading(Set<BigDecimal> readings, String figures, String group, String point) {
        String grouped = "\\d{1,3}(?:" + Pattern.quote(group) + "\\d{3})+";
        String plain = "\\d+";
        if (figures.matches("(?:" + grouped + "|" + plain + ")(?:" + Pattern.quote(point) + "\\d+)?")) {
            readings.add(new BigDecimal(figures.replace(group, "").replace(point, ".")));
        }
    }

    private QuotedNumber words(NumberToken first, NumberWord word) {
        NumberSum sum = new NumberSum();
        sum.add(word);
        boolean isVague = word.role() == NumberRole.ORDINAL
                || word.role() == NumberRole.VAGUE
                || word.role() == NumberRole.SCALE && !followsOne();
        boolean scaled = word.role() == NumberRole.SCALE;
        int end = first.end();
        while (word.role() != NumberRole.ORDINAL && at < tokens.size()) {
            int skip = isJoinerAt(at) ? 1 : 0;
            if (at + skip >= tokens.size() || !isJoined(end, tokens.get(at).start())) {
                break;
            }
            NumberToken token = tokens.get(at + skip);
            Optional<NumberWord> divisor = skip == 0 ? lexicon.fraction(token.text()) : Optional.empty();
            if (divisor.isPresent()) {
                at++;
                return fraction(first, token, sum.value(), divisor.get());
            }
            Optional<NumberWord> more = lexicon.word(token.text())
                    .filter(m -> m.role() == NumberRole.NUMBER || m.role() == NumberRole.SCALE);
            if (token.isFigures() || more.isEmpty()) {
                break;
            }
            sum.add(more.get());
            isVague = false;
            scaled |= more.get().role() == NumberRole.SCALE;
            end = token.end();
            at += skip + 1;
        }
        NumberKind kind = isVague ? NumberKind.VAGUE : NumberKind.EXACT;
        return new QuotedNumber(List.of(sum.value()), kind, scaled, first.start(), end);
    }

    private boolean isJoinerAt(int index) {
        return lexicon.word(tokens.get(index).text())
                .filter(word -> word.role() == NumberRole.JOINER)
                .isPresent();
    }

    /** {@code a million}, {@code une centaine}, but {@code hundreds of millions}. */
    private boolean followsOne() {
        return at >= 2
                && lexicon.word(tokens.get(at - 2).text())
                        .filter(word -> word.role() == NumberRole.VAGUE || word.role() == NumberRole.JOINER)
                        .isPresent();
    }

    /** {@code a third of it}, but {@code the third visit}. */
    private boolean isPartOfWhole() {
        boolean ofFollows = at < tokens.size() && tokens.get(at).text().matches("of|de|des|du|der|von|d");
        return followsOne() || ofFollows;
    }

    /** {@code two thirds}, and {@code half a million}. */
    private QuotedNumber fraction(NumberToken first, NumberToken last, BigDecimal parts, NumberWord divisor) {
        BigDecimal value = parts.divide(divisor.value(), MathContext.DECIMAL64);
        int skip = at < tokens.size() && isJoinerAt(at) ? 1 : 0;
        if (at + skip < tokens.size()) {
            NumberToken token = tokens.get(at + skip);
            Optional<NumberWord> scale = lexicon.word(token.text()).filter(word -> word.role() == NumberRole.SCALE);
            if (scale.isPresent() && !token.isFigures()) {
                at += skip + 1;
                BigDecimal scaled = value.multiply(scale.get().value());
                return new QuotedNumber(List.of(scaled), NumberKind.EXACT, true, first.start(), token.end());
            }
        }
        return new QuotedNumber(List.of(value), NumberKind.FRACTION, false, first.start(), last.end());
    }
}
