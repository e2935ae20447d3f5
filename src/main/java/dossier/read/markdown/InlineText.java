package dossier.read.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.file.ControlCharacters;
import dossier.read.block.BlockText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The text of one Markdown block without its markup: {@code **the** [visit](https://…)} gives {@code the visit}, and an
 * address left over. Used for one block only.
 */
final class InlineText {
    static final String ADDRESS = "address of a link";
    static final String COMMENT = "comment in the source";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final int offset;
    private final LineStarts lines;
    private final List<BlockText> parts = new ArrayList<>(List.of(new BlockText()));
    private final InlineNotes notes;
    private boolean skipFold;
    private int skippedTo = -1;
    private final List<BlockText> captions = new ArrayList<>();
    private final List<LeftOut> left = new ArrayList<>();
    private final Set<String> citedReferences = new LinkedHashSet<>();

    /**
     * Begins a block.
     *
     * @param offset of the parsed text in the seed
     * @param numbers gives each note that is written into the text its number
     */
    InlineText(int offset, LineStarts lines, Supplier<String> numbers) {
        this.offset = offset;
        this.lines = lines;
        this.notes = new InlineNotes(numbers);
    }

    /** Begins a part of a block whose text is given, such as a cell of a row. */
    InlineText(int offset, LineStarts lines, Supplier<String> numbers, BlockText text) {
        this(offset, lines, numbers);
        parts.set(0, text);
    }

    /** The text; in more than one part where the block is a list of typed notes, {@code [1] …} on each line. */
    List<BlockText> parts() {
        return parts;
    }

    /** What the pictures of the block show, in words. */
    List<BlockText> captions() {
        return captions;
    }

    List<LeftOut> left() {
        return left;
    }

    /** The labels of the references that the text cites by number. */
    Set<String> citedReferences() {
        return citedReferences;
    }

    /** The notes that are written into the text, {@code ^[See there.]}. */
    List<InlineNotes.InlineNote> notes() {
        return notes.closed(text());
    }

    void addChildren(Node parent) {
        for (Node child : parent.getChildren()) {
            add(child);
        }
    }

    private void add(Node node) {
        if (node instanceof Footnote cited && !cited.isDefined()) {
            append(node.getChars(), offset, text());
        } else if (node instanceof Footnote cited) {
            mark(cited.getText().toString(), node);
        } else if (node instanceof LinkRef reference) {
            addReference(reference);
        } else if (node instanceof WikiImage) {
            left.add(new LeftOut(node.getChars(), "embedded file"));
        } else if (node instanceof WikiLink) {
            addWikiLink(node);
        } else if (node instanceof Image || node instanceof ImageRef) {
            addPicture(node);
        } else if (node instanceof DelimitedLinkNode address) {
            append(address.getText(), offset, text());
        } else if (node instanceof Code code) {
            append(code.getText(), offset, text());
        } else if (node instanceof InlineLinkNode link) {
            addChildren(link);
            left.add(new LeftOut(link.getUrl(), ADDRESS));
            left.add(new LeftOut(link.getTitle(), ADDRESS));
        } else if (node instanceof HtmlInlineComment) {
            left.add(new LeftOut(node.getChars(), COMMENT));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isLineBreak(node)) {
            text().space(offset + node.getStartOffset());
        } else if (node instanceof HtmlEntity) {
            text().substitute(ControlCharacters.replaced(node.getChars().unescape()), offset + node.getStartOffset());
        } else if (node.hasChildren()) {
            addChildren(node);
        } else if (!(node instanceof HtmlInlineBase)) {
            boolean isFold = skipFold
                    && (node.getChars().startsWith("-") || node.getChars().startsWith("+"));
            skipFold = false;
            appendUnescaped(isFold ? node.getChars().subSequence(1) : node.getChars());
        }
    }

    /** A note that another note refers to is part of that note's words; only the article's own text is cut. */
    private void mark(String note, Node node) {
        int at = offset + node.getStartOffset();
        if (node.getAncestorOfType(FootnoteBlock.class) == null) {
            text().mark(note, lines.line(at));
        } else {
            text().substitute("[" + note + "]", at);
        }
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof HtmlInlineBase
                && node.getChars().toString().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    private BlockText text() {
        return notes.open().orElse(parts.get(parts.size() - 1));
    }

    /**
     * {@code [[Chain ferry]]}, {@code [[Chain ferry|the ferry]]}: the words, and what they lead to where that differs; or a
     * link whose words are in brackets, {@code [[3]](https://…)}.
     */
    private void addWikiLink(Node link) {
        BasedSequence inside = link.getChars().subSequence(2, link.getChars().length() - 2);
        BasedSequence next =
                link.getNext() == null ? BasedSequence.NULL : link.getNext().getChars();
        int end = next.startsWith("(") ? next.indexOf(')') : -1;
        if (end > 0) {
            append(link.getChars().subSequence(1, link.getChars().length() - 1), offset, text());
            left.add(new LeftOut(next.subSequence(1, end), ADDRESS));
            skippedTo = next.getStartOffset() + end + 1;
            return;
        }
        int bar = inside.lastIndexOf('|');
        append(inside.subSequence(bar + 1), offset, text());
        if (bar > 0) {
            left.add(new LeftOut(inside.subSequence(0, bar), ADDRESS));
        }
    }

    /** {@code [words][label]}, {@code [label]}, or brackets that refer to nothing and are only typed. */
    private void addReference(LinkRef reference) {
        String label = reference.getReference().toString();
        boolean numbered =
                reference.getText().isEmpty() && NUMBER.matcher(label).matches();
        if (reference.isDefined() && numbered) {
            citedReferences.add(label);
            mark(label, reference);
        } else if (reference.isDefined()) {
            addChildren(reference);
        } else if (reference.getPrevious() == null && label.startsWith("!") && isInQuote(reference)) {
            skipFold = true;
        } else {
            if (numbered
                    && reference.getPrevious() instanceof SoftLineBreak
                    && text().text().startsWith("[")) {
                parts.add(new BlockText());
            }
            appendUnescaped(reference.getChars());
        }
    }

    private static boolean isInQuote(Node node) {
        return node.getParent() instanceof Paragraph && node.getParent().getParent() instanceof BlockQuote;
    }

    private void addPicture(Node picture) {
        BlockText caption = new BlockText();
        BasedSequence words = picture instanceof Image image ? image.getText() : ((ImageRef) picture).getText();
        append(words, offset, caption);
        if (!caption.isEmpty()) {
            captions.add(caption);
        }
        if (picture instanceof Image image) {
            left.add(new LeftOut(image.getUrl(), ADDRESS));
            left.add(new LeftOut(image.getTitle(), ADDRESS));
        }
    }

    /** A backslash before a mark only keeps it from being markup; two tildes strike words out. */
    private void appendUnescaped(BasedSequence chars) {
        for (int i = 0; i < chars.length(); i++) {
            boolean escapes = chars.charAt(i) == '\\' && i + 1 < chars.length() && isMark(chars.charAt(i + 1));
            if (isTildes(chars, i)) {
                i++;
            } else if (escapes) {
                i++;
                append(chars.subSequence(i, i + 1), offset, text());
            } else {
                addCharacter(chars.subSequence(i, i + 1));
            }
        }
    }

    private void addCharacter(BasedSequence one) {
        if (one.getStartOffset() < skippedTo) {
            return;
        }
        int at = offset + one.getStartOffset();
        if (!notes.take(one.charAt(0), at, parts.get(parts.size() - 1), lines.line(at))) {
            append(one, offset, text());
        }
    }

    private static boolean isTildes(BasedSequence chars, int i) {
        return chars.charAt(i) == '~'
                && i + 1 < chars.length()
                && chars.charAt(i + 1) == '~'
                && (i == 0 || chars.charAt(i - 1) != '~')
                && (i + 2 == chars.length() || chars.charAt(i + 2) != '~');
    }

    private static boolean isMark(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    static void append(BasedSequence chars, int offset, BlockText text) {
        for (int i = 0; i < chars.length(); i++) {
            text.append(String.valueOf(chars.charAt(i)), offset + chars.getIndexOffset(i));
        }
    }

    /** Characters of the block that are no part of its text. */
    record LeftOut(BasedSequence chars, String why) {}
}
