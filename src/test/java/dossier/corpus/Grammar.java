package dossier.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sentences from lists of words and patterns, a context-free grammar: {@code The {quality} {site}} becomes {@code The old
 * pier}. The lists are in {@code corpus/words.tsv}.
 */
final class Grammar {
    private final Map<String, List<String>> lists = new TreeMap<>();

    Grammar() {
        try (InputStream words = Grammar.class.getResourceAsStream("/corpus/words.tsv")) {
            new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(line -> lists.computeIfAbsent(line[0], name -> new ArrayList<>())
                            .add(line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> list(String name) {
        return lists.get(name);
    }

    /**
     * A pattern with its names in braces replaced, and those in what replaces them.
     *
     * @param given what a name means in this text; empty for an entry of the list of that name
     */
    String expand(String pattern, Dice dice, Function<String, String> given) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            String name = pattern.substring(open + 1, close);
            String own = given.apply(name);
            text.append(pattern, at, open).append(own.isEmpty() ? expand(dice.pick(list(name)), dice, given) : own);
            at = close + 1;
        }
        return text.append(pattern, at, pattern.length()).toString();
    }

    /** An entry of a list, expanded, with a capital. */
    String sentence(String list, Dice dice, Function<String, String> given) {
        String text = expand(dice.pick(list(list)), dice, given);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A surname or the name of a place, another one for each number: {@code Belcora}. */
    String properName(int number) {
        List<String> syllables = list("syllable");
        List<String> endings = list("ending");
        StringBuilder name = new StringBuilder();
        int rest = number / endings.size();
        do {
            name.append(syllables.get(rest % syllables.size()));
            rest /= syllables.size();
        } while (rest > 0);
        name.append(syllables.get(number * 7 % syllables.size())).append(endings.get(number % endings.size()));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** A full name, another one for each number. */
    String person(int number) {
        List<String> given = list("given");
        return given.get(number * 5 % given.size()) + " " + properName(number);
    }
}
