package dossier.link.evidence;

import dossier.language.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The number words of one language: {@code forty}, {@code Millionen}, {@code tiers}. */
final class NumberLexicon {
    private static final Map<String, NumberLexicon> LEXICONS = lexicons();
    private static final String OF_UNKNOWN = "en";
    private static final String COMPOUND_JOINER = "und";

    private final Map<String, NumberWord> words = new HashMap<>();
    private final Map<String, NumberWord> fractions = new HashMap<>();

    /** What a number word does. */
    enum NumberRole {
        NUMBER,
        VAGUE,
        SCALE,
        ORDINAL,
        FRACTION,
        JOINER
    }

    /** A number word with its value; of a fraction, what it divides by. */
    record NumberWord(NumberRole role, BigDecimal value) {}

    private static Map<String, NumberLexicon> lexicons() {
        Map<String, NumberLexicon> lexicons = new HashMap<>();
        for (List<String> row : Table.rows("link/evidence/number-words.tsv", 3)) {
            NumberRole role = NumberRole.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            NumberLexicon lexicon = lexicons.computeIfAbsent(row.get(0), language -> new NumberLexicon());
            for (String cell : row.get(2).split(", ")) {
                String[] parts = cell.split(" ");
                BigDecimal value = parts.length > 1 ? new BigDecimal(parts[1]) : BigDecimal.ZERO;
                lexicon.add(parts[0], new NumberWord(role, value));
            }
        }
        return lexicons;
    }

    private void add(String word, NumberWord meaning) {
        (meaning.role() == NumberRole.FRACTION ? fractions : words).putIfAbsent(word, meaning);
    }

    /** The words of a language; where it is not known, of English. */
    static NumberLexicon of(String language) {
        return LEXICONS.getOrDefault(language.isEmpty() ? OF_UNKNOWN : language, new NumberLexicon());
    }

    /** Whether all words of scale of a language are known. */
    static boolean knows(String language) {
        return LEXICONS.containsKey(language);
    }

    Optional<NumberWord> word(String word) {
        return Optional.ofNullable(words.get(word)).or(() -> compound(word));
    }

    Optional<NumberWord> fraction(String word) {
        return Optional.ofNullable(fractions.get(word));
    }

    /** {@code zweiundzwanzig}, {@code dreihundert}, {@code forty-five}, {@code quatre-vingt-dix}: several words in one. */
    private Optional<NumberWord> compound(String word) {
        NumberSum sum = new NumberSum();
        int at = 0;
        int parts = 0;
        while (at < word.length()) {
            int end = longestFrom(word, at);
            if (end == at) {
                return Optional.empty();
            }
            String part = word.substring(at, end);
            if (words.containsKey(part)) {
                sum.add(words.get(part));
                parts++;
            }
            at = end;
        }
        return parts > 1 ? Optional.of(new NumberWord(NumberRole.NUMBER, sum.value())) : Optional.empty();
    }

    /** Where the longest number word, or a joint, ends that begins at a place; the place where there is none. */
    private int longestFrom(String word, int at) {
        for (int end = word.length(); end > at; end--) {
            NumberWord meaning = words.get(word.substring(at, end));
            boolean counts = meaning != null
                    && meaning.role() != NumberRole.ORDINAL
                    && meaning.role() != NumberRole.JOINER
                    && end - at > 1;
            if (counts) {
                return end;
            }
        }
        if (at > 0 && word.charAt(at) == '-') {
            return at + 1;
        }
        return at > 0 && word.startsWith(COMPOUND_JOINER, at) ? at + COMPOUND_JOINER.length() : at;
    }

    /** Adds number words up as they are said: two hundred and five. */
    static final class NumberSum {
        private BigDecimal whole = BigDecimal.ZERO;
        private BigDecimal part = BigDecimal.ZERO;

        void add(NumberWord word) {
            if (word.role() != NumberRole.SCALE) {
                part = part.add(word.value());
            } else if (word.value().intValue() == 100) {
                part = one(part).multiply(word.value());
            } else {
                // "mil millones": what is summed up so far is multiplied, too.
                BigDecimal scaled = part.signum() == 0 && whole.signum() > 0 ? whole : one(part);
                whole = (scaled == whole ? BigDecimal.ZERO : whole).add(scaled.multiply(word.value()));
                part = BigDecimal.ZERO;
            }
        }

        void start(BigDecimal number) {
            part = number;
        }

        BigDecimal value() {
            return whole.add(part);
        }

        private static BigDecimal one(BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ONE : number;
        }
    }
}
