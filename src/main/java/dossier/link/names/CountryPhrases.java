package dossier.link.names;

import dossier.language.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases that hold the name of a country, from a data file: {@code [~] Airways}, {@code [French] bulldog}. */
final class CountryPhrases {
    private static final String ANY = "~";

    /** The text before and after a name. */
    private record CountryPhrase(String before, String after, boolean anyCase) {
        private boolean isAround(String text, int start, int end) {
            return endsAt(text, start) && startsAt(text, end);
        }

        private boolean endsAt(String text, int place) {
            int from = place - before.length();
            return text.regionMatches(anyCase, from, before, 0, before.length())
                    && (before.isEmpty() || from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
        }

        private boolean startsAt(String text, int place) {
            if (!text.regionMatches(anyCase, place, after, 0, after.length())) {
                return false;
            }
            int to = place + after.length();
            boolean plural = anyCase && text.regionMatches(true, to, "s", 0, 1);
            return after.isEmpty() || isEnd(text, plural ? to + 1 : to);
        }

        private static boolean isEnd(String text, int place) {
            return place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
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
            boolean anyCase = (before + after).equals((before + after).toLowerCase(Locale.ROOT));
            byName.computeIfAbsent(line.substring(open + 1, close).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(new CountryPhrase(before, after, anyCase));
        }
    }

    /** Whether one of them holds the name at a place in a text. */
    boolean areAround(String text, int start, int end) {
        return isAny(byName.getOrDefault(ANY, List.of()), text, start, end)
                || isAny(
                        byName.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), List.of()),
                        text,
                        start,
                        end);
    }

    private static boolean isAny(List<CountryPhrase> phrases, String text, int start, int end) {
        for (CountryPhrase phrase : phrases) {
            if (phrase.isAround(text, start, end)) {
                return true;
            }
        }
        return false;
    }
}
