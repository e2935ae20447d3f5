package dossier.read.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in square brackets that count only where such notes exist: a letter or a small Roman number, {@code [a]},
 * {@code [iv]}, and several numbers at once, {@code [2, 5]}.
 */
public final class BracketMarks {
    private static final String LABEL = "(?:\\d{1,3}|[ivx]{2,5}|[a-z])";
    private static final Pattern LABELS =
            Pattern.compile("\\[\\s?+" + LABEL + "(?:\\s?+[,;]\\s?+" + LABEL + ")*+\\s?+\\]");
    private static final Pattern ONE = Pattern.compile("[\\[,;]\\s?+(" + LABEL + ")(?:\\s?+\\])?+");

    private BracketMarks() {}

    /** The marks of a line, where each label in a pair of brackets is a note's. */
    public static List<Mark> in(String line, Predicate<String> isNote) {
        List<Mark> marks = new ArrayList<>();
        if (line.indexOf('[') < 0) {
            return marks;
        }
        Matcher labels = LABELS.matcher(line);
        while (labels.find()) {
            List<Mark> found = new ArrayList<>();
            Matcher one = ONE.matcher(line).region(labels.start(), labels.end());
            while (one.find()) {
                found.add(new Mark(one.start(), one.end(), one.group(1)));
            }
            if (found.stream().map(Mark::note).allMatch(isNote)) {
                marks.addAll(found);
            }
        }
        return marks;
    }
}
