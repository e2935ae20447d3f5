package dossier.read.markdown;

import dossier.model.entry.Inline;
import dossier.model.entry.Prose;
import dossier.model.entry.ProseBlock;
import java.util.List;
import java.util.stream.Collectors;

/** Prose as lines to read and compare: {@code p1 the (STRONG: old) bridge[1]}. */
final class ProseText {
    private final StringBuilder text = new StringBuilder();

    private ProseText() {}

    static String of(Prose prose) {
        ProseText all = new ProseText();
        all.blocks(prose.blocks(), "");
        prose.notes().forEach(note -> all.line("", note.line().id() + " x" + note.uses() + " " + words(note.line())));
        return all.text.toString();
    }

    private void line(String indent, String words) {
        text.append(indent).append(words).append('\n');
    }

    private void blocks(List<ProseBlock> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(ProseBlock block, String indent) {
        if (block instanceof ProseBlock.ProseHeading heading) {
            line(indent, "h" + heading.level() + " " + heading.line().id() + " " + words(heading.line()));
        } else if (block instanceof ProseBlock.Text paragraph) {
            line(indent, paragraph.line().id() + " " + words(paragraph.line()));
        } else if (block instanceof ProseBlock.ProseQuote quote) {
            line(indent, "quote");
            blocks(quote.blocks(), indent + "  ");
        } else if (block instanceof ProseBlock.Listing list) {
            line(indent, list.isNumbered() ? "list from " + list.start() : "list");
            list.items().forEach(item -> {
                line(indent, "-");
                blocks(item, indent + "  ");
            });
        } else if (block instanceof ProseBlock.ProseTable table) {
            line(indent, table.id() + " | " + cells(table.head()));
            table.rows().forEach(row -> line(indent, "   | " + cells(row)));
        } else {
            line(indent, block instanceof ProseBlock.Code code ? "code " + code.text() : block.kind());
        }
    }

    private static String cells(List<ProseBlock.InlineContent> row) {
        return row.stream().map(ProseText::words).collect(Collectors.joining(" | "));
    }

    private static String words(ProseBlock.InlineContent line) {
        return line.inlines().stream().map(ProseText::words).collect(Collectors.joining());
    }

    private static String words(Inline piece) {
        if (piece instanceof Inline.Words words) {
            String styles = words.styles().stream().map(Enum::name).collect(Collectors.joining("+"));
            return styles.isEmpty() ? words.text() : "(" + styles + ": " + words.text() + ")";
        }
        if (piece instanceof Inline.EntityLink link) {
            return "[[" + link.number() + "|" + words(link.words()) + "]]";
        }
        if (piece instanceof Inline.Address address) {
            return "<" + address.url() + "|" + words(address.words()) + ">";
        }
        return piece instanceof Inline.Cited cited ? "[" + cited.note() + "/" + cited.use() + "]" : "//";
    }

    private static String words(List<Inline.Words> words) {
        return words.stream().map(ProseText::words).collect(Collectors.joining());
    }
}
