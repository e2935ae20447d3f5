package dossier.read.text;

import dossier.read.lines.LineShape;
import dossier.read.lines.TextDocument;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out what is neither text nor notes: a contents page, whose lines lead by dots to a page, and a list of references
 * below a heading, whose entries are works and have no numbers.
 */
record Listings(LineLexicon lexicon) {
    private static final Pattern LEADER = Pattern.compile("(?:\\.\\s?){5,}\\s*\\d{1,4}\\b");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[6-9]|20)\\d\\d(?!\\d)");
    private static final int FEWEST = 3;
    private static final int LONGEST_ENTRY = 80;

    void drop(TextDocument document) {
        List<Integer> open = document.open();
        for (int k = 0; k < open.size(); k++) {
            if (LEADER.matcher(document.group(open.get(k)).text()).find()) {
                document.drop(open.get(k), "table of contents");
                if (k > 0 && document.isOpen(open.get(k - 1)) && isContentsHeading(document, open.get(k - 1))) {
                    document.drop(open.get(k - 1), "table of contents");
                }
            }
        }
        dropReferences(document, document.open());
    }

    private boolean isContentsHeading(TextDocument document, int group) {
        return lexicon.isLine("contents-heading", document.group(group).text());
    }

    /** From the last heading over references to the end, where most of what follows is works with a year. */
    private void dropReferences(TextDocument document, List<Integer> open) {
        for (int k = open.size() - 1 - FEWEST; k > 0; k--) {
            if (lexicon.isLine("references-heading", document.group(open.get(k)).text())) {
                List<Integer> entries = open.subList(k + 1, open.size());
                long works = entries.stream().filter(i -> isWork(document, i)).count();
                if (works * 3 >= entries.size() * 2L) {
                    document.drop(open.get(k), "list of references");
                    entries.forEach(i -> document.drop(i, "list of references"));
                }
                return;
            }
        }
    }

    private static boolean isWork(TextDocument document, int group) {
        String text = document.group(group).text();
        return document.group(group).words() <= LONGEST_ENTRY
                && !Character.isLowerCase(text.codePointAt(0))
                && (YEAR.matcher(text).find() || LineShape.isUrl(text));
    }
}
