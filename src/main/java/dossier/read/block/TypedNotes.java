package dossier.read.block;

import dossier.model.reading.Footnote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes that are only typed: {@code [12]} in the text, and further down a paragraph {@code [12] Ibid.} Where there is no
 * such list, a number in brackets is left as it stands.
 */
record TypedNotes(List<BlockDraft> drafts, List<Footnote> footnotes) {
    private static final Pattern LISTED = Pattern.compile("\\[(\\d{1,3})\\]\\s*(\\S.*)");

    static TypedNotes of(List<BlockDraft> drafts) {
        List<BlockDraft> text = new ArrayList<>();
        List<Footnote> footnotes = new ArrayList<>();
        Set<String> cited = new HashSet<>();
        for (BlockDraft draft : drafts) {
            String words = draft.text();
            Matcher listed = LISTED.matcher(words);
            if (listed.matches() && cited.contains(listed.group(1))) {
                footnotes.add(new Footnote(listed.group(1), listed.group(2), draft.line()));
            } else {
                text.add(draft);
                BlockText.TYPED_MARKER.matcher(words).results().forEach(marker -> cited.add(marker.group(1)));
            }
        }
        List<BlockDraft> cut =
                footnotes.isEmpty() ? text : text.stream().map(TypedNotes::cut).toList();
        return new TypedNotes(cut, footnotes);
    }

    private static BlockDraft cut(BlockDraft draft) {
        return new BlockDraft(draft.form(), draft.line(), draft.block().withoutTypedMarkers(draft.line()));
    }
}
