package dossier.link.reference;

import dossier.language.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which references name their parts, as regular expressions: {@code ed.}, {@code Bd.}, {@code под ред.} */
final class Terms {
    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Map<String, String> WORDS = Table.rows("link/reference/terms.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    private static final String ANY_WORD = "[a-zA-Z]+";
    private static final Map<String, Set<String>> FIRST_WORDS = WORDS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    role -> Arrays.stream(role.getValue().split("\\|"))
                            .map(word -> tokens(word).iterator().next())
                            .collect(Collectors.toUnmodifiableSet())));

    private Terms() {}

    /**
     * Any of the words of a role, with no letter beside it; a full stop after it is optional where the word has one.
     *
     * @param role the first column of the table
     */
    static String of(String role) {
        return "(?:(?<![\\p{L}\\p{N}])(?=[" + firstLetters(role) + "])(?:"
                + Arrays.stream(WORDS.get(role).split("\\|"))
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Terms::expression)
                        .collect(Collectors.joining("|"))
                + "))";
    }

    /** The letters that words of a role begin with, in both cases, so that most places of a text are passed at once. */
    private static String firstLetters(String role) {
        return Arrays.stream(WORDS.get(role).split("\\|"))
                .map(word -> word.substring(0, 1))
                .flatMap(letter -> Stream.of(letter.toLowerCase(Locale.ROOT), letter.toUpperCase(Locale.ROOT)))
                .distinct()
                .map(letter -> "[]^-\\\\".contains(letter) ? "\\\\" + letter : letter)
                .collect(Collectors.joining());
    }

    /** The first words of a role's words, in lower case, by which most texts are known to hold none of them. */
    static Set<String> firstWords(String role) {
        return FIRST_WORDS.get(role);
    }

    /** The words of a text in lower case, and its signs that are no punctuation, each once. */
    static Set<String> tokens(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                tokens.add(text.substring(start, i).toLowerCase(Locale.ROOT));
            } else {
                if ("№§¶#".indexOf(text.charAt(i)) >= 0) {
                    tokens.add(text.substring(i, i + 1));
                }
                i++;
            }
        }
        return tokens;
    }

    private static String expression(String word) {
        boolean stop = word.endsWith(".");
        String plain = stop ? word.substring(0, word.length() - 1) : word;
        String quoted = Arrays.stream(plain.split(Pattern.quote(ANY_WORD), -1))
                .map(piece -> piece.isEmpty() ? "" : Pattern.quote(piece))
                .collect(Collectors.joining(ANY_WORD));
        boolean letter = Character.isLetter(plain.charAt(plain.length() - 1));
        return quoted + (letter ? "(?!\\p{L})" : "") + (stop ? "\\.?" : "");
    }

    /** A pattern in which each {@code <role>} stands for the words of that role. */
    static Pattern pattern(String expression) {
        Function<MatchResult, String> words = role -> Matcher.quoteReplacement(of(role.group(1)));
        return Pattern.compile(Pattern.compile("<([a-z]+)>").matcher(expression).replaceAll(words), FLAGS);
    }
}
