package dossier.read.html;

import dossier.model.reading.Dropped;
import dossier.model.reading.Footnote;
import dossier.model.reading.SeedLine;
import dossier.read.block.BlockForm;
import dossier.read.block.BlockText;
import dossier.read.block.Findings;
import dossier.read.html.PageRegion.Destination;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Goes through a page once, from top to bottom, and puts every run of visible text in one of four places: the head, the
 * article's blocks, its footnotes, or what was left out.
 *
 * <p>A run ends where a block element begins or ends, and at two line breaks. Where it goes depends on the region
 * around it: a note, what is printed of title and byline, what was set aside, the article.
 */
final class Body implements NodeFilter {
    private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "datalist", "option");
    private static final String OUTSIDE = "not part of the article";
    private static final int LONGEST_HEAD = 200;
    private static final int LONGEST_SIGN = 60;
    private static final int SHORTEST_STANDFIRST = 50;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\"'”’»)]*$");

    private final HtmlHead page;
    private final HtmlNotes notes;
    private final MainContent content;
    private final Deque<PageRegion> regions = new ArrayDeque<>();
    private final Findings found = new Findings();

    private TextRun run = new TextRun();
    private BlockText note = new BlockText();
    private int noteLine;

    Body(HtmlHead page, HtmlNotes notes, MainContent content) {
        this.page = page;
        this.notes = notes;
        this.content = content;
        regions.push(new PageRegion(null, Destination.LEFT_OUT, OUTSIDE, BlockForm.PARAGRAPH));
    }

    Findings found() {
        return found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            addWords(words);
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private void addWords(TextNode words) {
        if (run.isBroken() && !words.getWholeText().isBlank()) {
            endRun();
        }
        run.add(words);
    }

    private FilterResult enter(Element element) {
        if (Visibility.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Optional<String> cited = notes.cited(element);
        if (cited.isPresent() && regions.peek().place() == Destination.ARTICLE) {
            run.text().mark(cited.get(), TextRun.lineOf(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        Optional<String> inline = whyCutOut(element);
        if (inline.isPresent()) {
            drop(TextRun.lineOf(element), Visibility.text(element), inline.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        begin(element);
        PageRegion region = region(element, regions.peek());
        if (region != regions.peek()) {
            endRun();
            regions.push(region);
        }
        if (page.printed().contains(element)) {
            run.showHead();
        }
        return FilterResult.CONTINUE;
    }

    /** Why a small thing inside a sentence is no part of it. */
    private Optional<String> whyCutOut(Element element) {
        if (CONTROLS.contains(element.normalName())) {
            return Optional.of("form");
        }
        if (notes.isBackLink(element)) {
            return Optional.of("link back from a note");
        }
        if (element.normalName().equals("a") && isSign(element)) {
            return Optional.of("link to the heading");
        }
        boolean unread = element.attr("aria-hidden").equals("true")
                && !element.isBlock()
                && element.text().length() <= LONGEST_SIGN;
        return unread ? Optional.of("hidden from screen readers") : Optional.empty();
    }

    /** {@code ¶} or {@code #} after a heading's words. */
    private boolean isSign(Element link) {
        String text = link.text();
        return regions.peek().form().isHeading() && text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Ends the run where a block begins; inside a row of a table, parts words or cells instead. */
    private void begin(Element element) {
        if (element.normalName().equals("br")) {
            run.breakLine();
        } else if (isInRow() && element.isBlock()) {
            TableRow.begin(element, run.text());
        } else if (element.isBlock()) {
            endRun();
        }
    }

    private boolean isInRow() {
        return regions.peek().form().equals(BlockForm.ROW);
    }

    private PageRegion region(Element element, PageRegion around) {
        Optional<String> held = notes.held(element);
        if (around.place() == Destination.NOTE) {
            return around;
        }
        if (held.isPresent()) {
            found.dropNotesHeading();
            note = new BlockText();
            noteLine = TextRun.lineOf(element);
            return new PageRegion(element, Destination.NOTE, held.get(), BlockForm.PARAGRAPH);
        }
        if (page.printed().contains(element) && element.isBlock() || around.place() == Destination.HEAD) {
            return around.place() == Destination.HEAD
                    ? around
                    : new PageRegion(element, Destination.HEAD, "", BlockForm.PARAGRAPH);
        }
        if (content.begins(element)) {
            return new PageRegion(element, Destination.ARTICLE, "", BlockForm.PARAGRAPH);
        }
        Optional<String> why = content.why(element);
        if (why.isPresent()) {
            return new PageRegion(element, Destination.LEFT_OUT, why.get(), BlockForm.PARAGRAPH);
        }
        BlockForm form = ElementForm.of(element, around.form());
        if (around.why().equals(OUTSIDE) && form.isEpilogue() && found.hasBlocks()) {
            return new PageRegion(element, Destination.ARTICLE, "", form);
        }
        return form.equals(around.form()) ? around : new PageRegion(element, around.place(), around.why(), form);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (regions.peek().element() == element) {
            endRun();
            PageRegion left = regions.pop();
            if (left.place() == Destination.NOTE) {
                found.addFootnote(
                        new Footnote(left.why(), withoutNumber(note.text(), notes.printed(left.element())), noteLine));
            }
        } else if (element.isBlock() && isInRow()) {
            run.text().space(-1);
        } else if (element.isBlock()) {
            endRun();
        }
        return FilterResult.CONTINUE;
    }

    private static String withoutNumber(String text, String number) {
        String rest = text.replaceFirst("^[\\[(^\\s]*" + number + "(?![\\p{L}\\p{N}])[\\]).:\\s]*", "");
        return rest.isEmpty() ? text : rest;
    }

    private void endRun() {
        TextRun ended = run;
        run = new TextRun();
        String text = ended.text().text();
        if (text.isEmpty()) {
            return;
        }
        boolean toHead = ended.showsHead() && text.length() <= LONGEST_HEAD;
        PageRegion region = regions.peek();
        if (region.place() == Destination.NOTE) {
            note.append(text + " ", -1);
        } else if (region.place() == Destination.HEAD || toHead) {
            found.addHead(new SeedLine(ended.line(), text));
        } else if (region.place() == Destination.LEFT_OUT && !isStandfirst(region, text)) {
            drop(ended.line(), text, region.why());
        } else {
            found.addBlock(region.form(), ended.line(), ended.text());
        }
    }

    /** The sentence between the title and the article, which many pages set apart from both. */
    private boolean isStandfirst(PageRegion region, String text) {
        return region.why().equals(OUTSIDE)
                && found.hasHead()
                && !found.hasBlocks()
                && text.length() >= SHORTEST_STANDFIRST
                && SENTENCE_END.matcher(text).find();
    }

    private void drop(int at, String text, String why) {
        if (!text.isEmpty()) {
            found.drop(new Dropped(at, text, why));
        }
    }
}
