package dossier.read.pdf;

import dossier.language.TextFolding;
import dossier.read.lines.TextLine;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the lines that text extracted from a PDF repeats from page to page: running heads, and the stamp of who downloaded
 * it and when.
 *
 * <p>A running head is printed at least three times, a page apart, with the same words; a number in it may
 * rise with the pages: {@code 4 The Ferry (Doe)}, {@code 5 The Ferry (Doe)}. A line printed twice is one where both are
 * next to what is known to part pages.
 */
final class RunningHeads {
    private static final int FEWEST = 3;
    private static final int FEWEST_LINES = 6;
    private static final int LONGEST = 160;
    private static final int NEAR = 4;
    private static final Pattern DIGITS = Pattern.compile("\\d++");
    private static final Pattern STAMP = Pattern.compile(
            "https?:|www\\.|\\.(?:org|com|net|edu)/|\\d{1,2}:\\d{2}:\\d{2}|download|heruntergeladen|open access"
                    + "|télécharg|descargado|scaricato|terms of use|all use subject");

    private final List<TextLine> lines;
    private final Map<Integer, String> found = new TreeMap<>();

    private RunningHeads(List<TextLine> lines) {
        this.lines = lines;
    }

    /**
     * The lines that are running heads, by their index among the lines given, and what each is.
     *
     * @param edges indexes of the lines known to be at the edge of a page
     */
    static Map<Integer, String> of(List<TextLine> lines, Set<Integer> edges) {
        RunningHeads heads = new RunningHeads(lines);
        List<List<Integer>> groups = heads.groups();
        groups.stream().filter(heads::isNumbered).forEach(heads::take);
        TreeSet<Integer> parting = new TreeSet<>(edges);
        parting.addAll(heads.found.keySet());
        groups.stream()
                .filter(heads::isSamePageApart)
                .map(group -> heads.near(group, parting))
                .forEach(heads::take);
        parting.addAll(heads.found.keySet());
        groups.stream()
                .filter(group -> heads.isSame(group) && isNextTo(group, parting))
                .forEach(heads::take);
        return heads.found;
    }

    /** The short lines that say the same but for their numbers, where there are at least two. */
    private List<List<Integer>> groups() {
        Map<String, List<Integer>> groups = IntStream.range(0, lines.size())
                .boxed()
                .filter(i -> couldBeHead(lines.get(i).text()))
                .collect(Collectors.groupingBy(i -> key(lines.get(i).text()), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static boolean couldBeHead(String text) {
        return text.length() <= LONGEST && text.codePoints().anyMatch(Character::isLetter);
    }

    /** The words in lower case, a number as {@code #}. */
    private static String key(String text) {
        return DIGITS.matcher(TextFolding.LINE.of(text)).replaceAll("#");
    }

    /** Whether the lines are alike but for a number that rises by the page. */
    private boolean isNumbered(List<Integer> group) {
        return group.size() >= FEWEST && mostFollow(group, FEWEST_LINES) && rises(group);
    }

    private boolean isSamePageApart(List<Integer> group) {
        return group.size() >= FEWEST && mostFollow(group, FEWEST_LINES) && isSame(group);
    }

    /** Those of a group that are near a page's edge, where most do; where no edge is known, all. A stamp is one anywhere. */
    private List<Integer> near(List<Integer> group, TreeSet<Integer> edges) {
        if (edges.isEmpty()) {
            return group.size() > FEWEST ? group : List.of();
        }
        List<Integer> near = group.stream()
                .filter(i -> !edges.subSet(i - NEAR, i + NEAR + 1).isEmpty())
                .toList();
        boolean areEdges = near.size() * 5 >= group.size() * 3;
        return !areEdges ? List.of() : isStamp(group) ? group : near;
    }

    /** Whether all but one in five are so many lines below the one before. */
    private static boolean mostFollow(List<Integer> group, int apart) {
        int far = 0;
        for (int i = 1; i < group.size(); i++) {
            far += group.get(i) - group.get(i - 1) >= apart ? 1 : 0;
        }
        return far * 5 >= (group.size() - 1) * 4;
    }

    /** Whether nearly all have the same numbers too. */
    private boolean isSame(List<Integer> group) {
        Map<String, Integer> counts = new HashMap<>();
        group.forEach(i -> counts.merge(lines.get(i).text(), 1, Integer::sum));
        return counts.values().stream().anyMatch(count -> count * 5 >= group.size() * 4)
                || leading(lines.get(group.get(0)).text()).isEmpty() && isStamp(group);
    }

    /** Whether a number in them rises by one, or where each second page has it by two. */
    private boolean rises(List<Integer> group) {
        List<List<Integer>> numbers =
                group.stream().map(i -> numbers(lines.get(i).text())).toList();
        int columns = numbers.stream().mapToInt(List::size).min().orElse(0);
        return IntStream.range(0, columns).anyMatch(at -> {
            List<Integer> column = numbers.stream().map(row -> row.get(at)).toList();
            return rises(column, 1) || rises(column, 2);
        });
    }

    private static boolean rises(List<Integer> numbers, int step) {
        int rising = 0;
        for (int i = 1; i < numbers.size(); i++) {
            rising += numbers.get(i) == numbers.get(i - 1) + step ? 1 : 0;
        }
        return rising * 5 >= (numbers.size() - 1) * 4;
    }

    /** The numbers of a line, longer ones left out. */
    private static List<Integer> numbers(String text) {
        return DIGITS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(digits -> digits.length() > 4 ? -1 : Integer.parseInt(digits))
                .toList();
    }

    private static Optional<Integer> leading(String text) {
        int end = 0;
        while (end < text.length() && end < 5 && isDigit(text.charAt(end))) {
            end++;
        }
        return number(text.substring(0, end));
    }

    private static Optional<Integer> number(String digits) {
        return digits.isEmpty() || digits.length() > 4 ? Optional.empty() : Optional.of(Integer.valueOf(digits));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether each of a group is next to a line between pages, and none next to another of the group. */
    private static boolean isNextTo(List<Integer> group, Set<Integer> parting) {
        return mostFollow(group, FEWEST_LINES)
                && group.stream().allMatch(i -> parting.contains(i - 1) || parting.contains(i + 1));
    }

    private void take(List<Integer> group) {
        if (group.isEmpty()) {
            return;
        }
        String what = isStamp(group) ? "download stamp" : "running head";
        group.forEach(i -> found.putIfAbsent(i, what));
    }

    private boolean isStamp(List<Integer> group) {
        return STAMP.matcher(TextFolding.LINE.of(lines.get(group.get(0)).text()))
                .find();
    }
}
