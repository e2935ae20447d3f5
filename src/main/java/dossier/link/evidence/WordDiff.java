package dossier.link.evidence;

import dossier.language.Ellipsis;
import dossier.language.Scripts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What differs between two texts, in whole words (the longest common subsequence; Wagner and Fischer, 1974):
 * {@code the bridge was {shut → opened} on {+the} Monday}. Long stretches without a difference are cut.
 */
final class WordDiff {
    /** Stands after a sign that no space parts from the next. */
    private static final String GLUE = "\uE000";

    private static final int CONTEXT = 6;
    private static final int LONGEST = 400;

    private final List<String> wanted;
    private final List<String> actual;
    /** How many words the rests of both have in common, from each place on. */
    private final int[][] common;

    private final List<String> shown = new ArrayList<>();
    private final List<String> same = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<String> right = new ArrayList<>();

    private WordDiff(List<String> wanted, List<String> actual) {
        this.wanted = wanted;
        this.actual = actual;
        this.common = new int[wanted.size() + 1][actual.size() + 1];
        for (int i = wanted.size() - 1; i >= 0; i--) {
            for (int j = actual.size() - 1; j >= 0; j--) {
                common[i][j] = wanted.get(i).equals(actual.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /**
     * What differs.
     *
     * @param wanted what a quote says
     * @param actual what the article says instead
     */
    static String of(String wanted, String actual) {
        WordDiff diff = new WordDiff(words(wanted), words(actual));
        diff.compare();
        return Ellipsis.after(joined(diff.shown), LONGEST);
    }

    private static String joined(List<String> words) {
        return String.join(" ", words).replace(GLUE + " ", "").replace(GLUE, "");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split(" ")) {
            int from = 0;
            for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
                if (at > from && WordEdges.isEdge(word, at) && Scripts.isUnspaced(word.codePointBefore(at))) {
                    words.add(word.substring(from, at) + GLUE);
                    from = at;
                }
            }
            words.add(word.substring(from));
        }
        return words;
    }

    private void compare() {
        int i = 0;
        int j = 0;
        while (i < wanted.size() || j < actual.size()) {
            boolean both = i < wanted.size() && j < actual.size();
            if (both && wanted.get(i).equals(actual.get(j))) {
                closeChange();
                same.add(wanted.get(i++));
                j++;
            } else if (j == actual.size() || both && common[i + 1][j] >= common[i][j + 1]) {
                closeSame(false);
                left.add(wanted.get(i++));
            } else {
                closeSame(false);
                right.add(actual.get(j++));
            }
        }
        closeChange();
        closeSame(true);
    }

    private void closeChange() {
        boolean isGlued = Stream.concat(left.stream(), right.stream()).anyMatch(word -> word.endsWith(GLUE));
        String end = isGlued ? "}" + GLUE : "}";
        String from = joined(left);
        String to = joined(right);
        if (!left.isEmpty() && !right.isEmpty()) {
            shown.add("{" + from + " → " + to + end);
        } else if (!left.isEmpty()) {
            shown.add("{-" + from + end);
        } else if (!right.isEmpty()) {
            shown.add("{+" + to + end);
        }
        left.clear();
        right.clear();
    }

    /** Shows words without a difference: those next to one. */
    private void closeSame(boolean isLast) {
        boolean isFirst = shown.isEmpty();
        int before = isFirst ? 0 : CONTEXT;
        int after = isLast ? 0 : CONTEXT;
        if (same.size() > before + after + 1 && !(isFirst && isLast)) {
            shown.addAll(same.subList(0, before));
            shown.add("…");
            shown.addAll(same.subList(same.size() - after, same.size()));
        } else {
            shown.addAll(same);
        }
        same.clear();
    }
}
