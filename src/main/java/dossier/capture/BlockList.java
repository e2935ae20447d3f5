package dossier.capture;

import dossier.model.Block;
import dossier.model.Heading;
import dossier.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Makes an article's drafts its blocks, each with its id on the page. */
final class BlockList {
    /** No heading is as long as this; such a one is a paragraph set in large type. */
    private static final int LONGEST_HEADING = 300;

    private BlockList() {}

    static List<Block> of(List<Draft> drafts) {
        BlockIds ids = new BlockIds();
        List<Block> blocks = new ArrayList<>();
        drafts.forEach(draft -> blocks.add(block(draft, ids)));
        return blocks;
    }

    private static Block block(Draft draft, BlockIds ids) {
        BlockText block = draft.block();
        BlockForm form = draft.form();
        String text = block.text();
        return form.isHeading() && text.length() <= LONGEST_HEADING
                ? new Heading(ids.heading(text), form.level(), text, block.markers(), block.map())
                : new Paragraph(ids.paragraph(form.kind()), form.kind(), text, block.markers(), block.map());
    }
}
