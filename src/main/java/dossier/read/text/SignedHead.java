package dossier.read.text;

import dossier.language.Dates;
import dossier.language.IsoDate;
import java.util.Optional;

/** Reads single lines that say who wrote a text, when, and who published it, for captures of other formats. */
public final class SignedHead {
    private final LineLexicon lexicon = new LineLexicon();
    private final Dates dates;
    private final SignedLine signed;

    public SignedHead(Dates dates) {
        this.dates = dates;
        this.signed = new SignedLine(lexicon, dates);
    }

    /** What one line says; each field is empty where it says nothing of it. */
    public record HeadFacts(String byline, IsoDate date, String publisher) {}

    /** The facts of a line that says nothing else, {@code By Jane Doe}, {@code March 4, 2025}; empty for any other line. */
    public Optional<HeadFacts> read(String line) {
        TextHead head = new TextHead();
        Optional<DatedLine> dated = signed.opening(line) > 0 ? Optional.empty() : DatedLine.of(line, lexicon, dates);
        dated.ifPresent(found -> {
            head.date(found.date());
            HeadMatter.name(found.name(), head);
        });
        return dated.isPresent() || signed.read(line, head)
                ? Optional.of(new HeadFacts(head.byline(), head.date(), head.publisher()))
                : Optional.empty();
    }
}
