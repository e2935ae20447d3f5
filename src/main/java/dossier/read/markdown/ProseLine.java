package dossier.read.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dossier.file.ControlCharacters;
import dossier.model.entry.Inline;
import dossier.model.entry.Inline.Style;
import dossier.model.entry.Inline.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The pieces of one line of prose. Used for one line only. */
final class ProseLine {
    private static final Pattern PAGE_OF_THE_WEB = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s<>\"\\p{Cntrl}]+");

    /** No scheme, no host, not from the root of whatever disk or host the site will be on. */
    private static final Pattern PAGE_OF_THE_SITE = Pattern.compile("(?!/|[^/?#]*:)[^\\s<>\"\\\\\\p{Cntrl}]+");

    private final ProseDraft draft;
    private final List<Inline> pieces = new ArrayList<>();
    private final Set<Style> styles = EnumSet.noneOf(Style.class);

    ProseLine(ProseDraft draft) {
        this.draft = draft;
    }

    /** A line of which all words stand out. */
    static ProseLine strong(Node block, ProseDraft draft) {
        ProseLine line = new ProseLine(draft);
        line.addStyled(Style.STRONG, block);
        return line;
    }

    List<Inline> pieces() {
        return pieces;
    }

    /** A line without anything to read is not shown. */
    boolean isEmpty() {
        return pieces.stream()
                .allMatch(piece -> piece instanceof Words && piece.text().isBlank());
    }

    void addChildren(Node parent) {
        for (Node child : parent.getChildren()) {
            add(child);
        }
    }

    /** After the lines before, on a line of its own. */
    void addBelow(Node parent) {
        if (!pieces.isEmpty()) {
            pieces.add(new Inline.LineBreak());
        }
        addChildren(parent);
    }

    private void add(Node node) {
        if (node instanceof WikiLink link) {
            addWikiLink(link.getChars());
        } else if (node instanceof Link link) {
            addAddress(link.getUrl(), link);
        } else if (node instanceof DelimitedLinkNode bare) {
            addBare(bare);
        } else if (node instanceof LinkRef reference) {
            addReference(reference);
        } else if (node instanceof Footnote footnote) {
            addCited(footnote);
        } else if (node instanceof StrongEmphasis) {
            addStyled(Style.STRONG, node);
        } else if (node instanceof Emphasis) {
            addStyled(Style.EMPHASIS, node);
        } else if (node instanceof Image || node instanceof ImageRef) {
            addPicture(node);
        } else {
            addPlain(node);
        }
    }

    private void addPlain(Node node) {
        if (node instanceof Code code) {
            styles.add(Style.CODE);
            addWords(code.getText().toString().replaceAll("\\s+", " "));
            styles.remove(Style.CODE);
        } else if (node instanceof HardLineBreak) {
            pieces.add(new Inline.LineBreak());
        } else if (node instanceof SoftLineBreak) {
            addWords(" ");
        } else if (node instanceof HtmlInline) {
            draft.dropHtml(node.getChars());
        } else if (node.hasChildren()) {
            addChildren(node);
        } else if (!(node instanceof HtmlInlineComment)) {
            addWords(unescaped(node.getChars()));
        }
    }

    private void addStyled(Style style, Node node) {
        boolean isNew = styles.add(style);
        addChildren(node);
        if (isNew) {
            styles.remove(style);
        }
    }

    private void addWords(String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0
                && pieces.get(last) instanceof Words before
                && before.styles().equals(styles)) {
            pieces.set(last, new Words(before.text() + text, styles));
        } else {
            pieces.add(new Words(text, styles));
        }
    }

    /** {@code [[target]]} or {@code [[target|words]]}; in a table the stroke is written {@code \|}. */
    private void addWikiLink(BasedSequence chars) {
        String inside = chars.subSequence(2, chars.length() - 2).toString();
        int stroke = inside.indexOf('|');
        String target = stroke < 0 ? inside : inside.substring(0, stroke).replaceFirst("\\\\$", "");
        String words = stroke < 0 ? "" : inside.substring(stroke + 1);
        pieces.add(draft.link(spaced(target), chars, words(spaced(words))));
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private List<Words> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Words(text, styles));
    }

    /** Words that lead to an address; what a link cannot hold follows it. */
    private void addAddress(BasedSequence address, Node words) {
        ProseLine inside = new ProseLine(draft);
        inside.styles.addAll(styles);
        inside.addChildren(words);
        List<Words> own = inside.pieces.stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
        String url = unescaped(address);
        if (isAllowed(url)) {
            pieces.add(new Inline.Address(own.isEmpty() ? words(url) : own, url));
        } else {
            refuse(url, words.getChars());
            pieces.addAll(own);
        }
        inside.pieces.stream().filter(piece -> !(piece instanceof Words)).forEach(pieces::add);
    }

    private static String unescaped(BasedSequence chars) {
        return ControlCharacters.replaced(chars.unescape());
    }

    private static boolean isAllowed(String url) {
        return PAGE_OF_THE_WEB.matcher(url).matches()
                || PAGE_OF_THE_SITE.matcher(url).matches();
    }

    private void refuse(String url, BasedSequence chars) {
        draft.error(
                chars,
                "bad-url",
                "\"" + ProseDraft.shortened(url) + "\" is neither a web address nor a path of this site",
                "write the full address, such as https://example.org/report, or [[id]] for a page of the dossier");
    }

    /** {@code <https://example.org>}. */
    private void addBare(DelimitedLinkNode link) {
        String text = link.getText().toString();
        String url = link instanceof MailLink ? "mailto:" + text : text;
        if (isAllowed(url)) {
            pieces.add(new Inline.Address(words(text), url));
        } else {
            refuse(url, link.getChars());
            addWords(text);
        }
    }

    /** {@code [words][label]}, or brackets that refer to nothing and are only typed. */
    private void addReference(LinkRef link) {
        Reference reference = link.getReferenceNode(draft.document());
        if (reference == null) {
            addWords(unescaped(link.getChars()));
        } else {
            addAddress(reference.getUrl(), link);
        }
    }

    private void addCited(Footnote footnote) {
        if (footnote.isDefined()) {
            pieces.add(draft.cite(footnote.getFootnoteBlock()));
        } else {
            draft.error(
                    footnote.getChars(),
                    "marker-without-note",
                    "there is no note [^" + footnote.getText() + "]",
                    "write it on a line of its own: [^" + footnote.getText() + "]: …");
            addWords(footnote.getChars().toString());
        }
    }

    /** A page loads nothing that an author's text names, so a picture is what it is said to show. */
    private void addPicture(Node picture) {
        draft.warn(
                picture.getChars(),
                "picture-left-out",
                "pictures are not shown here; the description is shown instead",
                "link to it instead, without the \"!\"");
        addWords(unescaped(picture instanceof Image image ? image.getText() : ((ImageRef) picture).getText()));
    }
}
