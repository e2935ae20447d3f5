package dossier.read.html;

import dossier.language.Table;
import dossier.language.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words around the author and the date of a page, in several languages: {@code By}, {@code Published}, {@code
 * aktualisiert}. Those that also open lines of plain text come from {@code read/text/cues.tsv}.
 */
final class HeadWords {
    private final Map<String, Set<String>> phrases = new HashMap<>();
    private final Map<String, List<String>> openings = new LinkedHashMap<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<String> notesHeadings = new HashSet<>();

    HeadWords() {
        for (List<String> row : Table.rows("read/html/head-words.tsv", 3)) {
            for (String phrase : row.get(2).split("\\|")) {
                phrases.computeIfAbsent(row.get(0), kind -> new HashSet<>()).add(phrase);
            }
        }
        for (List<String> row : Table.rows("read/text/cues.tsv", 3)) {
            String phrase = TextFolding.LINE.of(row.get(2));
            if (row.get(0).equals("byline")) {
                openings.computeIfAbsent(phrase.substring(0, 1), first -> new ArrayList<>())
                        .add(phrase);
            } else if (row.get(0).equals("bio") || row.get(0).equals("newsroom")) {
                roles.add(phrase);
            } else if (row.get(0).equals("notes-heading")) {
                notesHeadings.add(phrase);
            }
        }
        openings.values()
                .forEach(list ->
                        list.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** Whether a word or phrase is one of a kind, whatever its case. */
    boolean is(String kind, String text) {
        return phrases.getOrDefault(kind, Set.of()).contains(TextFolding.LINE.of(text));
    }

    /** Whether one of the phrases of a kind is in a text as whole words. */
    boolean has(String kind, String text) {
        String words = " " + TextFolding.LINE.of(text).replaceAll("[^\\p{L}\\p{M}]+", " ") + " ";
        return phrases.getOrDefault(kind, Set.of()).stream().anyMatch(phrase -> isIn(phrase, words));
    }

    private static boolean isIn(String phrase, String words) {
        // Chinese and Japanese part no words.
        return words.contains(phrase.charAt(0) > 0x2E80 ? phrase : " " + phrase + " ");
    }

    /** How much of a text is what opens a byline: {@code By}, {@code Autor:}; 0 where nothing does. */
    int opening(String text) {
        String line = TextFolding.LINE.of(text.substring(0, Math.min(text.length(), 60)));
        if (line.isEmpty() || !text.regionMatches(true, 0, line, 0, 1)) {
            return 0;
        }
        return openings.getOrDefault(line.substring(0, 1), List.of()).stream()
                .filter(phrase -> line.startsWith(phrase) && endsWhole(phrase, line))
                .findFirst()
                .map(String::length)
                .orElse(0);
    }

    private static boolean endsWhole(String phrase, String line) {
        char last = phrase.charAt(phrase.length() - 1);
        return !Character.isLetterOrDigit(last)
                || phrase.length() == line.length()
                || !Character.isLetterOrDigit(line.charAt(phrase.length()));
    }

    /** Whether a line is the heading of a list of notes: {@code Notes:}. */
    boolean isNotesHeading(String text) {
        return notesHeadings.contains(TextFolding.LINE.of(text).replaceFirst("\\s*:$", ""));
    }

    /** Whether a text says what somebody is, not who: {@code Senior Editor}. */
    boolean isRole(String text) {
        String line = TextFolding.LINE.of(text);
        if (roles.contains(line)) {
            return true;
        }
        String[] words = line.split("[^\\p{L}-]+");
        for (int i = 0; i < words.length; i++) {
            if (roles.contains(words[i]) || i > 0 && roles.contains(words[i - 1] + " " + words[i])) {
                return true;
            }
        }
        return false;
    }
}
