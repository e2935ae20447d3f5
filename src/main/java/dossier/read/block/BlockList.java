package dossier.read.block;

import dossier.model.reading.Block;
import dossier.model.reading.Footnote;
import dossier.model.reading.Heading;
import dossier.model.reading.OutgoingLink;
import dossier.model.reading.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The blocks of an article, each with its id on the page, its notes in the order in which they are in the seed, and its links. */
public record BlockList(List<Block> blocks, List<Footnote> footnotes, List<OutgoingLink> links) {
    /** No heading is as long as this; such a one is a paragraph set in large type. */
    private static final int LONGEST_HEADING = 300;

    public BlockList {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        links = List.copyOf(links);
    }

    public static BlockList of(Findings found) {
        TypedNotes typed = TypedNotes.of(found.drafts());
        BlockIds ids = new BlockIds();
        List<Block> blocks = new ArrayList<>();
        List<OutgoingLink> links = new ArrayList<>();
        for (BlockDraft draft : typed.drafts()) {
            Block block = block(draft, ids);
            blocks.add(block);
            draft.block().links().forEach(link -> links.add(new OutgoingLink(link.words(), link.url(), block.id())));
        }
        List<Footnote> footnotes = new ArrayList<>(found.footnotes());
        footnotes.addAll(typed.footnotes());
        footnotes.sort(Comparator.comparingInt(Footnote::line));
        return new BlockList(blocks, footnotes, links);
    }

    private static Block block(BlockDraft draft, BlockIds ids) {
        BlockText block = draft.block();
        BlockForm form = draft.form();
        String text = block.text();
        return form.isHeading() && text.length() <= LONGEST_HEADING
                ? new Heading(ids.heading(text), form.level(), text, block.markers(), block.map())
                : new Paragraph(ids.paragraph(form.kind()), form.kind(), text, block.markers(), block.map());
    }
}
