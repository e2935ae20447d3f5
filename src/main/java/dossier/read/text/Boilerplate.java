package dossier.read.text;

import dossier.language.Table;
import dossier.language.TextFolding;
import dossier.read.lines.LineShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the lines that pages put around articles in many languages, from {@code read/text/debris.tsv}: {@code 0 Comments},
 * {@code Read more: …}.
 */
final class Boilerplate {
    private static final Pattern LEAD = Pattern.compile("^[^\\p{L}\\p{N}©#]+");
    private static final Pattern EDGES = Pattern.compile(LEAD + "|[^\\p{L}\\p{N}©#]+$");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}++(?:[.,]\\p{N}++)*+");
    private static final int LONGEST = 30;
    private static final int WIDEST = 300;

    private final Map<String, String> lines = new HashMap<>();
    private final Map<String, Map<String, String>> starts = new HashMap<>();

    Boilerplate() {
        for (List<String> row : Table.rows("read/text/debris.tsv", 4)) {
            String text = TextFolding.LINE.of(row.get(2));
            if (row.get(1).equals("line")) {
                lines.put(NUMBER.matcher(EDGES.matcher(text).replaceAll("")).replaceAll("#"), row.get(3));
            } else {
                String start = LEAD.matcher(text).replaceFirst("");
                starts.computeIfAbsent(firstWord(start), word -> new HashMap<>())
                        .put(start, row.get(3));
            }
        }
    }

    /** Why a line is no part of an article, when it is none. */
    Optional<String> reason(String line) {
        if (line.length() > WIDEST || LineShape.words(line) > LONGEST) {
            return Optional.empty();
        }
        String text = folded(line);
        if (text.isEmpty()) {
            return Optional.of("no words");
        }
        String exact = lines.get(EDGES.matcher(text).replaceAll(""));
        if (exact != null) {
            return Optional.of(exact);
        }
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

    /** Lower case, bullets off, every number as {@code #}, which is how the file writes numbers. */
    private static String folded(String line) {
        String inner = LEAD.matcher(TextFolding.LINE.of(line).replace("#", "")).replaceFirst("");
        return NUMBER.matcher(inner).replaceAll("#");
    }

    /** The letters that a text begins with; a text that begins with a sign or a number has none. */
    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }
}
