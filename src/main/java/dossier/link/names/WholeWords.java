package dossier.link.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where names are whole words in the blocks of one article: {@code Roe} in {@code Roe’s ferry}, not in {@code Roebuck}
 * or {@code Roe-Doe}.
 *
 * <p>One pass over each text finds all names by their first words: an article may have as many names as words.
 */
final class WholeWords {
    private final List<String> texts;
    private final Map<String, List<WordPosition>> positions = new HashMap<>();

    /** Where a name begins: in which block, and at which offset. */
    record WordPosition(int block, int start) {}

    private WholeWords(List<String> texts) {
        this.texts = texts;
    }

    /** Looks for all these names; an empty name is nowhere. */
    static WholeWords of(List<String> texts, Collection<String> names) {
        WholeWords found = new WholeWords(texts);
        Map<String, List<String>> byFirstWord = new HashMap<>();
        Set<String> withoutFirstWord = new HashSet<>();
        for (String name : new HashSet<>(names)) {
            String first = name.substring(0, endOfWord(name, 0));
            if (!first.isEmpty()) {
                byFirstWord.computeIfAbsent(first, f -> new ArrayList<>(1)).add(name);
            } else if (!name.isEmpty()) {
                withoutFirstWord.add(name);
            }
        }
        for (int block = 0; block < texts.size(); block++) {
            found.lookByWords(block, byFirstWord);
            for (String name : withoutFirstWord) {
                found.lookThrough(block, name);
            }
        }
        return found;
    }

    private void lookByWords(int block, Map<String, List<String>> byFirstWord) {
        String text = texts.get(block);
        int at = byFirstWord.isEmpty() ? text.length() : 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end > at) {
                for (String name : byFirstWord.getOrDefault(text.substring(at, end), List.of())) {
                    addIfWhole(block, at, name);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** For the few names that begin with a sign, such as {@code ’t Hooft}. */
    private void lookThrough(int block, String name) {
        String text = texts.get(block);
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            addIfWhole(block, at, name);
        }
    }

    private void addIfWhole(int block, int at, String name) {
        String text = texts.get(block);
        if (text.startsWith(name, at) && !isWordAt(text, at - 1) && !isWordAt(text, at + name.length())) {
            positions.computeIfAbsent(name, n -> new ArrayList<>()).add(new WordPosition(block, at));
        }
    }

    /** Where a name is, in order of place. */
    List<WordPosition> positions(String name) {
        return positions.getOrDefault(name, List.of());
    }

    boolean contain(String name) {
        return positions.containsKey(name);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (isWordAt(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWordAt(String text, int i) {
        return i >= 0 && i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-');
    }
}
