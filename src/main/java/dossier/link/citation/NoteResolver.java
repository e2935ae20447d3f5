package dossier.link.citation;

import dossier.language.Dates;
import dossier.model.NoteReading;
import dossier.model.reading.Footnote;
import java.util.ArrayList;
import java.util.List;

/** Reads an article's footnotes, each together with the notes before it; see {@link NoteParts} for what one may hold. */
public final class NoteResolver {
    private final CitationReader citations;

    public NoteResolver(Dates dates) {
        this.citations = new CitationReader(dates);
    }

    /** Whether a note says <i>ibid.</i> or one of its like. */
    public static boolean isIbid(String note) {
        return BackReference.isIbid(note);
    }

    /** The notes in their order. An <i>ibid.</i> with no note before it repeats nothing and cites nothing. */
    public List<NoteReading> resolve(List<Footnote> footnotes) {
        List<NoteReading> read = new ArrayList<>();
        PriorNotes earlier = new PriorNotes();
        for (Footnote footnote : footnotes) {
            read.add(new NoteParts(footnote, earlier, citations).reading());
        }
        return read;
    }
}
