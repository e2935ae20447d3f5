package dossier.link.evidence;

import dossier.language.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is said of a number beside it: {@code over 100}, {@code about 100}, {@code 100 or more}. */
final class BoundWords {
    private static final Map<String, BoundKind> KINDS = kinds();
    private static final int MOST_WORDS = 4;
    /** What may be between a bound and its number: {@code over a million}, {@code at least US$ 4}. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?U)(?:\\s|^)(?:a|an|the|eine?|une?|una?|les|los|las|die|\\p{Lu}{0,3}\\s?\\p{Sc}|\\p{Lu}{3})$");

    private static final Pattern MORE =
            Pattern.compile("^\\s?(?:\\+|-?plus\\b|or more\\b|oder mehr\\b|ou plus\\b|o más\\b).*", Pattern.DOTALL);

    /** Which way a bound goes. */
    enum BoundKind {
        NONE,
        ABOVE,
        BELOW,
        ABOUT
    }

    private BoundWords() {}

    private static Map<String, BoundKind> kinds() {
        Map<String, BoundKind> kinds = new HashMap<>();
        Table.rows("link/evidence/bounds.tsv", 2).forEach(row -> {
            for (String words : row.get(1).split(", ")) {
                kinds.put(words, BoundKind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            }
        });
        return kinds;
    }

    /** The bound as the author of a value writes it. */
    static BoundKind of(String words) {
        return words.isEmpty() ? BoundKind.NONE : KINDS.getOrDefault(words.toLowerCase(Locale.ROOT), BoundKind.NONE);
    }

    /** The bound of a number in a quote. */
    static BoundKind beside(String quote, QuotedNumber number) {
        if (MORE.matcher(quote.substring(number.end())).matches()) {
            return BoundKind.ABOVE;
        }
        String before = quote.substring(0, number.start()).stripTrailing();
        before = BETWEEN.matcher(before).replaceFirst("").stripTrailing().toLowerCase(Locale.ROOT);
        int from = before.length();
        BoundKind kind = BoundKind.NONE;
        for (int words = 0; words < MOST_WORDS && from > 0; words++) {
            from = Math.max(0, before.lastIndexOf(' ', from - 1));
            kind = KINDS.getOrDefault(before.substring(from).strip(), kind);
        }
        return kind;
    }
}
