package dossier.phrase;

import java.util.Arrays;
import java.util.Set;
import java.util.function.LongToIntFunction;

/**
 * Which form of a phrase goes with a whole number: the plural rules of Unicode CLDR 48, each with its forms in the order of
 * CLDR's categories (one, two, few, many, other), those left out that no whole number under a million has.
 */
enum Plural {
    /** {@code 1 note}, {@code 2 notes}: whatever language is not named elsewhere. */
    ONE_OR_MORE(2, n -> n == 1 ? 0 : 1),
    /** {@code 0 note}, {@code 1 note}, {@code 2 notes}. */
    UNDER_TWO(2, n -> n < 2 ? 0 : 1, "fr", "pt", "hy"),
    /** 1, 21, 31; then 2 to 4, 22 to 24; then the rest, with 11 to 14. */
    BY_LAST_DIGIT(3, Plural::byLastDigit, "ru", "uk", "be", "sr", "hr", "bs"),
    /** 1; then 2 to 4, 22 to 24; then the rest, with 21. */
    POLISH(3, n -> n == 1 ? 0 : byLastDigit(n) == 1 ? 1 : 2, "pl"),
    /** 1; 2 to 4; the rest. */
    CZECH(3, n -> n == 1 ? 0 : n >= 2 && n <= 4 ? 1 : 2, "cs", "sk"),
    /** One form for all numbers. */
    NONE(1, n -> 0, "my", "zh", "ja", "ko", "vi", "th", "lo", "km", "id", "ms");

    private final int forms;
    private final LongToIntFunction rule;
    private final Set<String> languages;

    Plural(int forms, LongToIntFunction rule, String... languages) {
        this.forms = forms;
        this.rule = rule;
        this.languages = Set.of(languages);
    }

    private static int byLastDigit(long number) {
        long last = number % 10;
        boolean teen = number % 100 / 10 == 1;
        return teen || last == 0 || last > 4 ? 2 : last == 1 ? 0 : 1;
    }

    /** @param language a code without its region: {@code fr} */
    static Plural of(String language) {
        return Arrays.stream(values())
                .filter(plural -> plural.languages.contains(language))
                .findFirst()
                .orElse(ONE_OR_MORE);
    }

    /** How many forms a phrase has. */
    int forms() {
        return forms;
    }

    /** Which of them goes with a number, from 0. */
    int form(long number) {
        return rule.applyAsInt(number);
    }
}
