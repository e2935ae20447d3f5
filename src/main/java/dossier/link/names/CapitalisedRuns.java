package dossier.link.names;

import dossier.language.CommonWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells a small word among words that are all in capitals ({@code JOIN US TODAY}) from an abbreviation that is written so
 * ({@code the US FDA}): where common or long words in capitals are beside it, nobody can tell the two apart.
 */
final class CapitalisedRuns {
    private static final int LONG = 5;
    private static final int FEW = 2;

    private final CommonWords common = new CommonWords();

    /** Whether a word in capitals may be a small word. */
    boolean hold(String text, int start, int end) {
        List<String> before = before(text, start);
        List<String> after = after(text, end);
        boolean calls = !before.isEmpty() && before.get(0).length() > FEW && isWord(before.get(0));
        return calls
                || before.size() + after.size() >= FEW
                        && (before.stream().anyMatch(this::isWord)
                                || after.stream().anyMatch(this::isWord));
    }

    private boolean isWord(String capitals) {
        return capitals.length() >= LONG || common.contain(capitals);
    }

    private static List<String> before(String text, int place) {
        List<String> words = new ArrayList<>();
        int at = place;
        while (at > 1 && text.charAt(at - 1) == ' ' && words.size() < FEW) {
            int start = AdjacentWords.start(text, at - 1);
            if (!isCapitals(text, start, at - 1)) {
                break;
            }
            words.add(text.substring(start, at - 1));
            at = start;
        }
        return words;
    }

    private static List<String> after(String text, int place) {
        List<String> words = new ArrayList<>();
        int at = place;
        while (at < text.length() && text.charAt(at) == ' ' && words.size() < FEW) {
            int end = AdjacentWords.end(text, at + 1);
            if (!isCapitals(text, at + 1, end)) {
                break;
            }
            words.add(text.substring(at + 1, end));
            at = end;
        }
        return words;
    }

    private static boolean isCapitals(String text, int start, int end) {
        return end - start >= FEW && text.substring(start, end).chars().allMatch(Character::isUpperCase);
    }
}
