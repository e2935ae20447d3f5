package dossier.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dossier.model.entry.Inline;
import dossier.model.entry.Prose;
import dossier.model.entry.ProseBlock;
import dossier.model.entry.ProseBlock.InlineContent;
import dossier.model.reading.Paragraph.Kind;
import dossier.read.block.BlockIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Goes through the blocks of an author's text from top to bottom. */
final class ProseBlocks {
    private static final int DEEPEST = 8;

    private final ProseDraft draft;
    private final BlockIds ids = new BlockIds();
    private final Map<String, FootnoteBlock> notes = new HashMap<>();
    private int tables;

    ProseBlocks(ProseDraft draft) {
        this.draft = draft;
    }

    Prose prose() {
        List<ProseBlock> blocks = blocks(draft.document(), 0);
        List<Prose.Note> cited = citedNotes();
        notes.values().stream().filter(note -> draft.uses(note) == 0).forEach(this::uncited);
        return new Prose(blocks, cited, draft.links());
    }

    private List<ProseBlock> blocks(Node parent, int depth) {
        List<ProseBlock> blocks = new ArrayList<>();
        for (Node child : parent.getChildren()) {
            add(child, depth, blocks);
        }
        return blocks;
    }

    private void add(Node block, int depth, List<ProseBlock> blocks) {
        if (depth > DEEPEST) {
            draft.error(
                    block.getChars(),
                    "too-deep",
                    "this is nested too deeply to be shown",
                    "end a list or a quote first");
        } else if (block instanceof Heading heading) {
            addHeading(heading, depth, blocks);
        } else if (block instanceof Paragraph) {
            addText(line(block), blocks);
        } else if (block instanceof BlockQuote) {
            blocks.add(new ProseBlock.ProseQuote(blocks(block, depth + 1)));
        } else if (block instanceof ListBlock list) {
            blocks.add(listing(list, depth + 1));
        } else if (block instanceof TableBlock) {
            blocks.add(table(block));
        } else {
            addOther(block, blocks);
        }
    }

    private void addOther(Node block, List<ProseBlock> blocks) {
        if (block instanceof FencedCodeBlock code) {
            blocks.add(new ProseBlock.Code(code.getContentChars().toString().stripTrailing()));
        } else if (block instanceof IndentedCodeBlock code) {
            blocks.add(new ProseBlock.Code(code.getContentChars().toString().stripTrailing()));
        } else if (block instanceof ThematicBreak) {
            blocks.add(new ProseBlock.Rule());
        } else if (block instanceof FootnoteBlock note) {
            addNote(note);
        } else if (block instanceof HtmlBlockBase && !(block instanceof HtmlCommentBlock)) {
            draft.dropHtml(block.getChars());
        }
    }

    /** A section begins only in the text itself; elsewhere a heading is a paragraph that stands out. */
    private void addHeading(Heading heading, int depth, List<ProseBlock> blocks) {
        ProseLine line = depth == 0 ? line(heading) : ProseLine.strong(heading, draft);
        if (line.isEmpty()) {
            return;
        }
        if (depth == 0) {
            String text = line.pieces().stream().map(Inline::text).collect(Collectors.joining());
            blocks.add(new ProseBlock.ProseHeading(
                    heading.getLevel(), new InlineContent(ids.heading(text), line.pieces())));
        } else {
            addText(line, blocks);
        }
    }

    private void addText(ProseLine line, List<ProseBlock> blocks) {
        if (!line.isEmpty()) {
            blocks.add(new ProseBlock.Text(new InlineContent(ids.paragraph(Kind.PARAGRAPH), line.pieces())));
        }
    }

    private void addNote(FootnoteBlock note) {
        if (notes.putIfAbsent(note.getText().toString(), note) != null) {
            String message = "the note [^" + note.getText() + "] is written twice";
            draft.error(note.getOpeningMarker(), "note-number-twice", message, "give one of them another number");
        }
    }

    private ProseLine line(Node block) {
        ProseLine line = new ProseLine(draft);
        line.addChildren(block);
        return line;
    }

    private ProseBlock listing(ListBlock list, int depth) {
        List<List<ProseBlock>> items = new ArrayList<>();
        list.getChildren().forEach(item -> items.add(blocks(item, depth)));
        int start = list instanceof OrderedList ordered ? Math.max(1, ordered.getStartNumber()) : 0;
        return new ProseBlock.Listing(start, items);
    }

    private ProseBlock table(Node table) {
        String id = "t" + ++tables;
        List<InlineContent> head = List.of();
        List<List<InlineContent>> rows = new ArrayList<>();
        for (Node section : table.getChildren()) {
            for (Node row : section instanceof TableSeparator ? List.<Node>of() : section.getChildren()) {
                if (section instanceof TableHead && head.isEmpty()) {
                    head = cells(row, id);
                } else {
                    rows.add(cells(row, id));
                }
            }
        }
        return new ProseBlock.ProseTable(id, head, rows);
    }

    private List<InlineContent> cells(Node row, String table) {
        List<InlineContent> cells = new ArrayList<>();
        row.getChildren()
                .forEach(cell -> cells.add(new InlineContent(table, line(cell).pieces())));
        return cells;
    }

    /** The notes that are cited, each as one line; one that only another note cites comes after the others. */
    private List<Prose.Note> citedNotes() {
        List<List<Inline>> lines = new ArrayList<>();
        for (int i = 0; i < draft.cited().size(); i++) {
            ProseLine line = new ProseLine(draft);
            for (Node block : draft.cited().get(i).getDescendants()) {
                if (block instanceof Paragraph) {
                    line.addBelow(block);
                }
            }
            lines.add(line.pieces());
        }
        List<Prose.Note> cited = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int uses = draft.uses(draft.cited().get(i));
            cited.add(new Prose.Note(i + 1, uses, new InlineContent(Prose.Note.id(i + 1), lines.get(i))));
        }
        return cited;
    }

    private void uncited(FootnoteBlock note) {
        draft.warn(
                note.getOpeningMarker(),
                "note-without-marker",
                "nothing cites the note [^" + note.getText() + "], so it is not shown",
                "cite it in the text: [^" + note.getText() + "]");
    }
}
