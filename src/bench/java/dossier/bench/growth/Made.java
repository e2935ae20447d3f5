package dossier.bench.growth;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text made from numbers: the same number makes the same text, and another number another one. */
final class Made {
    private static final String[] SYLLABLES = {
        "ba", "cor", "de", "fin", "ga", "hul", "ir", "jo", "ka", "lem", "mi", "nor", "pe", "qua", "ras", "si"
    };
    private static final String[] GIVEN = {"Ann", "John", "Maria", "Peter", "Jane", "Paul"};

    private Made() {}

    /** Parts, one after the other. */
    static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    /** A word in lower case for each number. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    static String name(int number) {
        String word = word(number);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A given name and a surname. */
    static String person(int number) {
        return GIVEN[number % GIVEN.length] + " " + name(number);
    }

    /** A sentence whose words are a number's own, about a hundred letters long. */
    static String sentence(int number) {
        return "In the year of the %s, the yard of %s repaired the %s and painted the %s near %s. "
                .formatted(word(number), name(number / 7), word(number * 3), word(number % 977), word(number % 31));
    }

    /** A citation of a work of its own. */
    static String citation(int number) {
        return "%s, %s. 20%02d. “The %s of the %s.” %s Review, March 4. https://%s.example/%d"
                .formatted(
                        name(number),
                        GIVEN[number % GIVEN.length],
                        number % 24,
                        name(number * 5 + 1),
                        word(number),
                        name(number % 50),
                        word(number % 50),
                        number);
    }
}
