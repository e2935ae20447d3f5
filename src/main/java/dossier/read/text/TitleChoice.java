package dossier.read.text;

import dossier.language.TextFolding;
import dossier.read.lines.LineShape;
import dossier.read.lines.TextDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the title among the lines that could be one: the one that is printed twice, or that the running heads of pages
 * repeat; else the first of four words or more, or a shorter one where what follows is long enough for a standfirst; else
 * the first.
 */
record TitleChoice(TextDocument document, List<Integer> candidates) {
    private static final int FULL_TITLE = 4;
    private static final int SHORT_TITLE = 3;
    private static final int STANDFIRST = 8;
    private static final int LONG_STANDFIRST = 12;
    private static final int HEADED_WORDS = 3;
    private static final int HEADED_LENGTH = 12;

    Optional<Integer> title() {
        return first(this::isRepeated)
                .or(() -> first(this::isRunningHead))
                .or(() -> first(i -> words(i) >= FULL_TITLE || isAboveStandfirst(i)))
                .or(() -> candidates.stream().findFirst());
    }

    private Optional<Integer> first(Predicate<Integer> test) {
        return candidates.stream().filter(test).findFirst();
    }

    private int words(int i) {
        return document.group(i).words();
    }

    private boolean isRepeated(int i) {
        return isRepeated(document, i);
    }

    /** Whether a line is printed again further down. */
    static boolean isRepeated(TextDocument document, int i) {
        return document.open().stream().anyMatch(j -> j != i && isSame(document, i, j));
    }

    /** Whether two lines say the same. */
    static boolean isSame(TextDocument document, int i, int j) {
        String a = document.group(i).text();
        String b = document.group(j).text();
        return a.length() == b.length() && TextFolding.LINE.of(a).equals(TextFolding.LINE.of(b));
    }

    /** Whether running heads hold its first words: they often hold a short title, and the author. */
    private boolean isRunningHead(int i) {
        List<String> words =
                LineShape.split(TextFolding.LINE.of(document.group(i).text()));
        String start = String.join(" ", words.subList(0, Math.min(HEADED_WORDS, words.size())));
        return words.size() >= HEADED_WORDS
                && start.length() >= HEADED_LENGTH
                && document.dropped("running head").stream()
                        .anyMatch(head ->
                                TextFolding.LINE.of(document.group(head).text()).contains(start));
    }

    private boolean isAboveStandfirst(int i) {
        int at = candidates.indexOf(i);
        if (at + 1 == candidates.size() || candidates.get(at + 1) != i + 1) {
            return false;
        }
        int next = words(i + 1);
        return words(i) == SHORT_TITLE && next >= STANDFIRST || words(i) < SHORT_TITLE && next >= LONG_STANDFIRST;
    }
}
