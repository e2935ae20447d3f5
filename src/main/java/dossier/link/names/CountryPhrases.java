package dossier.link.names;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases that hold the name of a country, from a data file: {@code [~] Airways}, {@code [French] bulldog}. A hyphen in a text
 * serves for a space.
 */
final class CountryPhrases {
    private static final String ANY = "~";

    /** The text before and after a name. */
    private record CountryPhrase(String before, String after, boolean anyCase) {
        private boolean isAround(String text, int start, int end) {
            return endsAt(text, start) && startsAt(text, end);
        }

        private boolean endsAt(String text, int place) {
            int from = place - before.length();
            return isAt(text, from, before)
                    && (before.isEmpty() || from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
        }

        private boolean startsAt(String text, int place) {
            if (!isAt(text, place, after)) {
                return false;
            }
            int to = place + after.length();
            boolean plural = anyCase && text.regionMatches(true, to, "s", 0, 1);
            return after.isEmpty() || isEnd(text, plural ? to + 1 : to);
        }

        private boolean isAt(String text, int place, String words) {
            if (place < 0 || place + words.length() > text.length()) {
                return false;
            }
            for (int i = 0; i < words.length(); i++) {
                char letter = text.charAt(place + i);
                boolean same = letter == words.charAt(i)
                        || letter == '-' && words.charAt(i) == ' '
                        || anyCase && Character.toLowerCase(letter) == Character.toLowerCase(words.charAt(i));
                if (!same) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isEnd(String text, int place) {
            return place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
        }

        /** The word beside the name by which the phrase is looked up: the one after it, or the one before. */
        private String neighbour() {
            return lower(after.isEmpty() ? lastWord(before, before.length()) : firstWord(after, 0));
        }
    }

    private final Map<String, List<CountryPhrase>> byName = new HashMap<>();

    CountryPhrases(String file) {
        for (List<String> row : Table.rows(file, 1)) {
            String line = row.get(0);
            int open = line.indexOf('[');
            int close = line.indexOf(']');
            String before = line.substring(0, open);
            String after = line.substring(close + 1);
            CountryPhrase phrase = new CountryPhrase(before, after, (before + after).equals(lower(before + after)));
            byName.computeIfAbsent(
                            key(lower(line.substring(open + 1, close)), phrase.neighbour()), name -> new ArrayList<>(1))
                    .add(phrase);
        }
    }

    /** Whether one of them holds the name at a place in a text. */
    boolean areAround(String text, int start, int end) {
        String name = lower(text.substring(start, end));
        String before = lower(lastWord(text, start));
        String after = lower(firstWord(text, end));
        return isAny(name, before, text, start, end)
                || isAny(name, after, text, start, end)
                || after.endsWith("s") && isAny(name, after.substring(0, after.length() - 1), text, start, end);
    }

    private boolean isAny(String name, String neighbour, String text, int start, int end) {
        return !neighbour.isEmpty()
                && (isAny(byName.getOrDefault(key(name, neighbour), List.of()), text, start, end)
                        || isAny(byName.getOrDefault(key(ANY, neighbour), List.of()), text, start, end));
    }

    private static boolean isAny(List<CountryPhrase> phrases, String text, int start, int end) {
        for (CountryPhrase phrase : phrases) {
            if (phrase.isAround(text, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static String key(String name, String neighbour) {
        return name + '\t' + neighbour;
    }

    /** The first word from a place on, if a mark or two at most come before it. */
    private static String firstWord(String text, int place) {
        int from = place;
        while (from < text.length() && from < place + 2 && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        return text.substring(from, AdjacentWords.end(text, from));
    }

    private static String lastWord(String text, int place) {
        int to = place;
        while (to > 0 && to > place - 2 && !Character.isLetter(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(AdjacentWords.start(text, to), to);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
