package dossier.read.text;

import dossier.language.Table;
import dossier.language.TextFolding;
import dossier.read.lines.LineShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell what a line is, in several languages, from {@code read/text/cues.tsv}: {@code By} opens a byline,
 * {@code Photo:} a caption.
 */
final class LineLexicon {
    private static final String VIA = " via ";
    private static final int LONGEST = 60;
    private static final int LONGEST_OPENING = 200;

    private final Map<String, Phrases> phrases = new HashMap<>();

    LineLexicon() {
        for (List<String> row : Table.rows("read/text/cues.tsv", 3)) {
            phrases.computeIfAbsent(row.get(0), kind -> new Phrases()).add(TextFolding.LINE.of(row.get(2)));
        }
    }

    /** The phrases of one kind, by the word that each begins with, so that a text is looked through once. */
    private static final class Phrases {
        private final Set<String> all = new HashSet<>();
        private final Map<String, List<String>> byFirstWord = new HashMap<>();

        void add(String phrase) {
            if (all.add(phrase)) {
                byFirstWord
                        .computeIfAbsent(wordAt(phrase, 0), word -> new ArrayList<>())
                        .add(phrase);
            }
        }

        /** The length of the longest phrase that stands at an offset of a text as whole words; 0 when none does. */
        int at(String text, int offset) {
            int longest = 0;
            for (String phrase : byFirstWord.getOrDefault(wordAt(text, offset), List.of())) {
                if (phrase.length() > longest && text.startsWith(phrase, offset) && endsWhole(phrase, text, offset)) {
                    longest = phrase.length();
                }
            }
            return longest;
        }

        /** The letters and digits that begin at an offset, of a script without spaces the first; else the sign there. */
        private static String wordAt(String text, int offset) {
            int end = offset;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < '\u0e00') {
                end++;
            }
            return text.substring(offset, Math.min(text.length(), Math.max(end, offset + 1)));
        }
    }

    /** Whether a line is one of a kind's phrases and nothing more, a closing colon or full stop aside. */
    boolean isLine(String kind, String line) {
        return of(kind).all.contains(LineShape.withoutEnd(TextFolding.LINE.of(line), ":. "));
    }

    /** The length of the phrase of a kind that opens a text as whole words; 0 when none does. */
    int opening(String kind, String text) {
        String start = text.length() > LONGEST_OPENING ? text.substring(0, LONGEST_OPENING) : text;
        return of(kind).at(TextFolding.LINE.of(start), 0);
    }

    /** Whether a phrase of a kind stands anywhere in a text, as whole words. */
    boolean stands(String kind, String text) {
        String folded = TextFolding.LINE.of(text);
        Phrases wanted = of(kind);
        for (int i = 0; i < folded.length(); i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1));
            if (begins && wanted.at(folded, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text closes with a phrase of a kind after a sign that may part it from what stands before, or after
     * {@code via} where no full stop makes a sentence of it: {@code … in Paris / AFP}, {@code … in Paris via AFP}.
     */
    boolean closes(String kind, String text, String signs) {
        String end = text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
        String folded = TextFolding.LINE.of(end);
        String closed = LineShape.withoutEnd(folded, ".)] ");
        for (int i = closed.length() - 1; i > 0; i--) {
            if (signs.indexOf(closed.charAt(i)) >= 0
                    && of(kind).all.contains(closed.substring(i + 1).strip())) {
                return true;
            }
        }
        int via = closed.lastIndexOf(VIA);
        return via > 0
                && of(kind).all.contains(closed.substring(via + VIA.length()))
                && !LineShape.endsSentence(folded);
    }

    /** Whether no word goes on after a phrase that stands at an offset of a text. */
    private static boolean endsWhole(String phrase, String text, int at) {
        int end = at + phrase.length();
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private Phrases of(String kind) {
        return phrases.getOrDefault(kind, new Phrases());
    }
}
