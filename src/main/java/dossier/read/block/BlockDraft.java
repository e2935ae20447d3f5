package dossier.read.block;

/**
 * A block of an article before it has an id.
 *
 * @param line of the seed where it begins
 */
record BlockDraft(BlockForm form, int line, BlockText block) {
    String text() {
        return block.text();
    }
}
