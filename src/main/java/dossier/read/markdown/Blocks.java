package dossier.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.model.reading.Dropped;
import dossier.model.reading.Footnote;
import dossier.model.reading.Marker;
import dossier.model.reading.SeedLine;
import dossier.read.block.BlockForm;
import dossier.read.block.BlockText;
import dossier.read.block.Findings;
import dossier.read.text.SignedHead;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the blocks of a Markdown file from top to bottom and makes them an article's blocks and notes. */
final class Blocks {
    private static final Pattern CALLOUT = Pattern.compile("(\\[![\\w-]+(?:\\|[^\\]]*)?\\][+-]?)");

    private final String seed;
    private final int offset;
    private final LineStarts lines;
    private final Findings found = new Findings();
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> citedReferences = new LinkedHashSet<>();
    private final NoteNumbers numbers = new NoteNumbers();
    private final HeadParagraphs head;
    private String title;

    Blocks(String seed, FrontMatter front, SignedHead signed) {
        this.head = new HeadParagraphs(signed, front);
        this.seed = seed;
        this.offset = front.end();
        this.lines = LineStarts.of(seed);
        this.title = front.title();
        front.head().forEach(found::addHead);
        front.dropped().forEach(found::drop);
    }

    /** The front matter's, or that of the first heading of level 1. */
    String title() {
        return title;
    }

    /** What the paragraphs above the text say of it, and the front matter. */
    HeadParagraphs head() {
        return head;
    }

    Findings found() {
        return found;
    }

    /** Adds all blocks of what follows the front matter. */
    void add(Document document) {
        numbers.leaveOut(document);
        addChildren(document, BlockForm.PARAGRAPH);
        references.forEach(this::addReference);
    }

    /** Adds a stretch of the seed unchanged, as one paragraph. */
    void addPlain(int from, int to) {
        BlockText text = new BlockText();
        text.append(seed.substring(from, to), from);
        draft(BlockForm.PARAGRAPH, text, from);
    }

    private void addChildren(Node parent, BlockForm form) {
        for (Node child : parent.getChildren()) {
            add(child, form);
        }
    }

    private void add(Node block, BlockForm form) {
        if (block instanceof Heading heading) {
            addHeading(heading);
        } else if (block instanceof Paragraph) {
            addInline(block, form);
        } else if (block instanceof FootnoteBlock note) {
            addNote(note);
        } else if (block instanceof Reference reference) {
            references.add(reference);
        } else if (block instanceof TableBlock) {
            addTable(block);
        } else if (block instanceof FencedCodeBlock code) {
            drop(code.getInfo(), "language of code");
            addCode(code.getContentChars(), form);
        } else if (block instanceof IndentedCodeBlock code) {
            addCode(code.getContentChars(), form);
        } else if (block instanceof HtmlCommentBlock comment) {
            drop(comment.getChars(), InlineText.COMMENT);
        } else if (block instanceof HtmlBlockBase html) {
            BlockText text = new BlockText();
            new RawHtml(html.getChars(), offset).appendTo(text);
            draft(form, text, offset + html.getStartOffset());
        } else if (block instanceof BlockQuote) {
            addQuote(block, BlockForm.QUOTE);
        } else {
            addChildren(block, block instanceof ListItem ? BlockForm.LIST_ITEM : form);
        }
    }

    private void addHeading(Heading heading) {
        InlineText inline = inline(heading);
        BlockText text = inline.parts().get(0);
        boolean first = heading.getLevel() == 1 && (title.isEmpty() || title.equals(text.text()));
        if (first && !text.isEmpty() && text.markers().isEmpty()) {
            title = text.text();
            found.addHead(new SeedLine(lines.line(offset + heading.getStartOffset()), text.text()));
        } else {
            draft(BlockForm.heading(heading.getLevel()), text, offset + heading.getStartOffset());
        }
        addAsides(inline);
    }

    private void addInline(Node block, BlockForm form) {
        InlineText inline = inline(block);
        int from = offset + block.getStartOffset();
        if (form == BlockForm.PARAGRAPH && head.takes(inline.parts())) {
            found.addHead(new SeedLine(lines.line(from), inline.parts().get(0).text()));
        } else {
            inline.parts().forEach(part -> draft(form, part, from));
        }
        addAsides(inline);
    }

    /** A callout's kind, {@code > [!note]}, is no part of what it says. */
    private void addQuote(Node quote, BlockForm form) {
        Node first = quote.getFirstChild();
        Matcher kind = CALLOUT.matcher(first instanceof Paragraph ? first.getChars() : "");
        if (kind.lookingAt()) {
            drop(first.getChars().subSequence(kind.start(1), kind.end(1)), "kind of a callout");
        }
        addChildren(quote, form);
    }

    private void addTable(Node table) {
        for (Node section : table.getChildren()) {
            for (Node row : section instanceof TableSeparator ? List.<Node>of() : section.getChildren()) {
                BlockText text = new BlockText();
                List<InlineText> cells = new ArrayList<>();
                for (Node cell : row.getChildren()) {
                    if (cell.getPrevious() != null) {
                        text.substitute(" | ", offset + cell.getStartOffset());
                    }
                    InlineText inline = new InlineText(offset, lines, numbers::next, text);
                    inline.addChildren(cell);
                    cells.add(inline);
                }
                draft(BlockForm.ROW, text, offset + row.getStartOffset());
                cells.forEach(this::addNotes);
                cells.forEach(this::addAsides);
            }
        }
    }

    private InlineText inline(Node block) {
        InlineText inline = new InlineText(offset, lines, numbers::next);
        inline.addChildren(block);
        addNotes(inline);
        return inline;
    }

    private void addNotes(InlineText inline) {
        inline.notes()
                .forEach(note -> found.addFootnote(
                        new Footnote(note.number(), note.text().text(), note.line())));
    }

    private void addAsides(InlineText inline) {
        inline.captions()
                .forEach(caption ->
                        draft(BlockForm.CAPTION, caption, caption.map().start()));
        inline.left().forEach(left -> drop(left.chars(), left.why()));
        citedReferences.addAll(inline.citedReferences());
    }

    private void addCode(BasedSequence code, BlockForm form) {
        BlockText text = new BlockText();
        InlineText.append(code, offset, text);
        draft(form, text, offset + code.getStartOffset());
    }

    private void addNote(FootnoteBlock note) {
        found.dropNotesHeading();
        StringBuilder raw = new StringBuilder();
        for (Node child : note.getDescendants()) {
            if (child instanceof FencedCodeBlock || child instanceof IndentedCodeBlock) {
                raw.append(raw.isEmpty() ? "" : " ")
                        .append(child.getChars()
                                .toString()
                                .replaceAll("\\s+", " ")
                                .strip());
            } else if (child instanceof Paragraph) {
                InlineText inline = inline(child);
                inline.parts()
                        .forEach(part -> raw.append(raw.isEmpty() ? "" : " ").append(withMarkers(part)));
                addAsides(inline);
            }
        }
        int line = lines.line(offset + note.getStartOffset());
        found.addFootnote(new Footnote(note.getText().toString(), raw.toString(), line));
    }

    /** A part of a note with the numbers of the notes in it, {@code See [4].} */
    private static String withMarkers(BlockText part) {
        StringBuilder text = new StringBuilder(part.text());
        List<Marker> markers = part.markers();
        for (int i = markers.size() - 1; i >= 0; i--) {
            text.insert(markers.get(i).at(), "[" + markers.get(i).note() + "]");
        }
        return text.toString();
    }

    /** {@code [3]: https://…} is a note where the text cites {@code [3]}, and else an address that a link's words hide. */
    private void addReference(Reference reference) {
        String label = reference.getReference().toString();
        String raw = (reference.getUrl() + " " + reference.getTitle()).strip();
        int line = lines.line(offset + reference.getStartOffset());
        if (citedReferences.contains(label)) {
            found.addFootnote(new Footnote(label, raw, line));
        } else {
            found.drop(new Dropped(line, "[" + label + "]: " + raw, InlineText.ADDRESS));
        }
    }

    private void draft(BlockForm form, BlockText text, int from) {
        if (!text.isEmpty()) {
            int start = text.map().start();
            found.addBlock(form, lines.line(start < 0 ? from : start), text);
        }
    }

    private void drop(BasedSequence chars, String why) {
        String text = chars.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            found.drop(new Dropped(lines.line(offset + chars.getStartOffset()), text, why));
        }
    }
}
