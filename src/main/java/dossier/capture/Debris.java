package dossier.capture;

import dossier.language.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the lines that pages put around articles in many languages, from {@code capture/debris.tsv}: {@code 0 Comments},
 * {@code Read more: …}.
 */
final class Debris {
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern LEAD = Pattern.compile("^[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+([.,]\\p{N}+)*");
    private static final int LONGEST = 30;

    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Map<String, String>> starts = new HashMap<>();

    Debris() {
        for (List<String> row : Table.rows("capture/debris.tsv", 4)) {
            if (row.get(1).equals("line")) {
                lines.put(folded(row.get(2)), row.get(3));
            } else {
                String start = LEAD.matcher(Shape.folded(row.get(2))).replaceFirst("");
                starts.computeIfAbsent(firstWord(start), word -> new HashMap<>()).put(start, row.get(3));
            }
        }
    }

    /** Why a line is no part of an article, when it is none. */
    Optional<String> reason(String line) {
        if (Shape.words(line) > LONGEST) {
            return Optional.empty();
        }
        String exact = lines.get(folded(line));
        if (exact != null) {
            return Optional.of(exact);
        }
        String text = LEAD.matcher(Shape.folded(line)).replaceFirst("");
        return starts.getOrDefault(firstWord(text), Map.of()).entrySet().stream()
                .filter(start -> opens(text, start.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst();
    }

    private static boolean opens(String text, String start) {
        return text.startsWith(start)
                && (text.length() == start.length()
                        || !Character.isLetterOrDigit(start.charAt(start.length() - 1))
                        || !Character.isLetterOrDigit(text.charAt(start.length())));
    }

    /** Lower case, bullets and closing dots off, every number as {@code #}, which is how the file writes numbers. */
    private static String folded(String line) {
        String inner = EDGES.matcher(Shape.folded(line).replace("#", "0")).replaceAll("");
        return NUMBER.matcher(inner).replaceAll("#");
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
