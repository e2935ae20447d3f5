package dossier.link.check;

import dossier.language.Sentences;
import dossier.model.reading.Block;
import dossier.model.reading.Marker;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a block, each with the places in it that cite notes. */
final class BlockSentences {
    /** Between two markers of one place there is at most a comma and a space. */
    private static final int TOGETHER = 2;

    private BlockSentences() {}

    /**
     * A sentence.
     *
     * @param start of it in the text of the block
     * @param groups markers that stand together, in order
     */
    record CitingSentence(int start, String text, List<List<Marker>> groups) {
        /** Where in the sentence the words end that a group of markers is about. */
        int endOf(int group) {
            return Math.max(0, Math.min(text.length(), groups.get(group).get(0).at() - start));
        }

        /** Where they begin: after the markers before. */
        int startOf(int group) {
            return group == 0 ? 0 : endOf(group - 1);
        }
    }

    static List<CitingSentence> of(Block block) {
        String text = block.text();
        List<Marker> markers = block.markers();
        List<CitingSentence> sentences = new ArrayList<>();
        int marker = 0;
        int start = 0;
        while (start < text.length()) {
            int end = Math.max(start + 1, Sentences.around(text, start, start).end());
            int next = end;
            while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                next++;
            }
            int last = marker;
            // A marker belongs to the sentence whose last sign is before it.
            while (last < markers.size() && (markers.get(last).at() <= end || next >= text.length())) {
                last++;
            }
            sentences.add(new CitingSentence(start, text.substring(start, end), groups(markers.subList(marker, last))));
            marker = last;
            start = next;
        }
        return sentences;
    }

    private static List<List<Marker>> groups(List<Marker> markers) {
        List<List<Marker>> groups = new ArrayList<>();
        for (int i = 0; i < markers.size(); i++) {
            if (i == 0 || markers.get(i).at() - markers.get(i - 1).at() > TOGETHER) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(markers.get(i));
        }
        return groups;
    }
}
