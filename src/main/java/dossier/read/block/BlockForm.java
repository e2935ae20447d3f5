package dossier.read.block;

import dossier.model.reading.Paragraph;

/**
 * What a stretch of text becomes: a heading, or a paragraph of some kind.
 *
 * @param level of the heading, 2 or more; 0 for a paragraph, -1 for a row of a table
 */
public record BlockForm(int level, Paragraph.Kind kind) {
    public static final BlockForm PARAGRAPH = new BlockForm(0, Paragraph.Kind.PARAGRAPH);
    public static final BlockForm ROW = new BlockForm(-1, Paragraph.Kind.PARAGRAPH);
    public static final BlockForm TABLE = new BlockForm(0, Paragraph.Kind.TABLE);
    public static final BlockForm QUOTE = new BlockForm(0, Paragraph.Kind.QUOTE);
    public static final BlockForm LIST_ITEM = new BlockForm(0, Paragraph.Kind.LIST_ITEM);
    public static final BlockForm CAPTION = new BlockForm(0, Paragraph.Kind.CAPTION);
    public static final BlockForm ABOUT_AUTHOR = new BlockForm(0, Paragraph.Kind.ABOUT_AUTHOR);
    public static final BlockForm DISCLAIMER = new BlockForm(0, Paragraph.Kind.DISCLAIMER);

    public static BlockForm heading(int level) {
        return new BlockForm(Math.max(2, level), Paragraph.Kind.PARAGRAPH);
    }

    public boolean isHeading() {
        return level > 0;
    }

    /** Text that belongs after an article, wherever the page has it. */
    public boolean isEpilogue() {
        return kind == Paragraph.Kind.ABOUT_AUTHOR || kind == Paragraph.Kind.DISCLAIMER;
    }
}
