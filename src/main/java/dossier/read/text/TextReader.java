package dossier.read.text;

import dossier.language.Dates;
import dossier.language.Languages;
import dossier.model.reading.Block;
import dossier.model.reading.Dropped;
import dossier.model.reading.Footnote;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.problem.Problems;
import dossier.read.block.SeedReader;
import dossier.read.lines.NoteMarks;
import dossier.read.lines.SignStarts;
import dossier.read.lines.TextDocument;
import dossier.read.lines.TextLine;
import dossier.read.pdf.PageText;
import dossier.read.pdf.PdfPages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a plain text capture: what a person gets who selects a page and pastes it into a file.
 *
 * <p>The text is cut into groups, and each step takes those it is sure of; what no step takes is the article's text.
 *
 * <ol>
 *   <li>{@link PageText}: where the text is raw text out of a PDF, its pages: running heads, notes at their feet
 *   <li>{@link Boilerplate}: lines that pages put around articles
 *   <li>{@link NoteList}: the list of notes
 *   <li>{@link Listings}: a contents page and a list of references
 *   <li>{@link NoteMarks}: signs that cite the notes, in the title too
 *   <li>{@link HeadMatter}: title, byline, date, newsroom, down to the first prose
 *   <li>{@link EndMatter}: disclaimer, about the author, publisher, from the last line up
 *   <li>{@link NoteMarks}: bare digits that cite the notes
 *   <li>{@link BodyMatter}: headings, captions and paragraphs
 * </ol>
 */
public final class TextReader implements SeedReader {
    private final Boilerplate boilerplate = new Boilerplate();
    private final Languages languages;
    private final WireReport wireReport;
    private final Listings listings;
    private final NoteList notes;
    private final HeadMatter headMatter;
    private final EndMatter endMatter;
    private final BodyMatter bodyMatter;

    public TextReader(Dates dates, Languages languages) {
        LineLexicon lexicon = new LineLexicon();
        this.languages = languages;
        this.wireReport = new WireReport(dates);
        this.listings = new Listings(lexicon);
        this.notes = new NoteList(lexicon);
        this.headMatter = new HeadMatter(lexicon, dates);
        this.endMatter = new EndMatter(lexicon);
        this.bodyMatter = new BodyMatter(lexicon);
    }

    @Override
    public Reading read(Seed seed, String text, String displayPath, Problems problems) {
        PdfPages pages = PdfPages.of(text);
        PageText laidOut = pages.arePages() ? PageText.of(pages) : new PageText(TextDocument.of(text), List.of());
        TextDocument document = laidOut.document();
        dropBoilerplate(document);
        NotesByMarker found = notes(document, laidOut);
        listings.drop(document);
        int back = laidOut.signed().isEmpty() ? pages.starts().size() : SignStarts.FARTHEST;
        NoteMarks.findInBrackets(document, found.bracketed);
        NoteMarks.findInBrackets(document, found.labelled);
        NoteMarks.find(document, found.signed, note -> pages.firstLine(note.line(), back));
        TextHead head = new TextHead();
        headMatter.read(document, found.bareNumbers(), head);
        endMatter.read(document, head);
        wireReport.read(document, head);
        VolumeYear.of(document).ifPresent(head::date);
        NoteMarks.find(document, found.bare, note -> laidOut.numbered().isEmpty() ? 0 : pages.firstLine(note.line()));
        List<Block> blocks = bodyMatter.blocks(document);
        String running = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        return new Reading(
                seed,
                head.title(),
                head.byline(),
                head.date(),
                head.publisher(),
                languages.of(running),
                head.lines(),
                blocks,
                found.inOrder(),
                dropped(document));
    }

    /**
     * The notes of a text by what cites them: numbers in brackets, bare or raised numbers, signs, or letters in brackets.
     */
    private record NotesByMarker(
            List<Footnote> bracketed, List<Footnote> bare, List<Footnote> signed, List<Footnote> labelled) {
        Set<String> bareNumbers() {
            return bare.stream().map(Footnote::number).collect(Collectors.toSet());
        }

        List<Footnote> inOrder() {
            return Stream.of(bracketed, bare, signed, labelled)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(Footnote::line))
                    .toList();
        }
    }

    /** Takes the notes at the foot of pages; where there are none, those in a list. */
    private NotesByMarker notes(TextDocument document, PageText laidOut) {
        List<Footnote> labelled = notes.labelled(document);
        List<Footnote> bracketed = laidOut.numbered().isEmpty() ? notes.bracketed(document) : List.of();
        List<Footnote> bare = laidOut.numbered();
        if (bracketed.isEmpty() && bare.isEmpty()) {
            List<Footnote> headed = notes.headed(document);
            bare = headed.isEmpty() ? notes.cited(document) : headed;
        }
        List<Footnote> signed = laidOut.signed().isEmpty() ? notes.signed(document) : laidOut.signed();
        return NoteMarks.hasBracketed(document)
                ? new NotesByMarker(bracketed, bare, signed, labelled)
                : new NotesByMarker(
                        List.of(),
                        Stream.concat(bracketed.stream(), bare.stream()).toList(),
                        signed,
                        labelled);
    }

    private void dropBoilerplate(TextDocument document) {
        for (int group : document.open()) {
            boilerplate.reason(document.group(group).text()).ifPresent(why -> document.drop(group, why));
        }
    }

    private static List<Dropped> dropped(TextDocument document) {
        List<Dropped> dropped = new ArrayList<>();
        for (int i = 0; i < document.size(); i++) {
            if (document.role(i) == TextDocument.Role.DROPPED) {
                for (TextLine line : document.group(i).lines()) {
                    dropped.add(new Dropped(line.number(), line.text(), document.reason(i)));
                }
            }
        }
        return dropped;
    }
}
