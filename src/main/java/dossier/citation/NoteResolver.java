package dossier.citation;

import dossier.language.Dates;
import dossier.model.Citation;
import dossier.model.Footnote;
import dossier.model.NoteReading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads an article's footnotes and follows each <i>ibid.</i> to the note that names the work: where note 26 and 27 say
 * <i>ibid.</i> after note 25, both repeat 25.
 */
public final class NoteResolver {
    private static final Pattern IBID = Pattern.compile(
            "(?:see(?: also)?,?|cf\\.?,?|vgl\\.?|siehe|voir)?\\s*"
                    + "(?:ibid(?:em)?|idem|id(?=\\s*(?:[.,;:]|$))|ebd|ebenda|ivi|loc\\.\\s?cit|там же)(?![\\p{L}\\p{N}])\\.?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final CitationReader citations;

    public NoteResolver(Dates dates) {
        this.citations = new CitationReader(dates);
    }

    /** Whether a note says <i>ibid.</i> or one of its like. */
    public static boolean isIbid(String note) {
        return IBID.matcher(note.strip()).matches();
    }

    /** The notes in their order. An <i>ibid.</i> with no note before it repeats nothing and cites nothing. */
    public List<NoteReading> resolve(List<Footnote> footnotes) {
        List<NoteReading> read = new ArrayList<>();
        for (Footnote footnote : footnotes) {
            read.add(isIbid(footnote.raw()) ? repeat(footnote, read) : own(footnote));
        }
        return read;
    }

    private NoteReading own(Footnote footnote) {
        Url url = Url.in(footnote.raw());
        return new NoteReading(footnote, url.apart(), url.address(), "", citations.read(footnote.raw()));
    }

    private static NoteReading repeat(Footnote footnote, List<NoteReading> before) {
        String text = Url.in(footnote.raw()).apart();
        if (before.isEmpty()) {
            return new NoteReading(footnote, text, "", "", Citation.NONE);
        }
        NoteReading last = before.get(before.size() - 1);
        String names = isIbid(last.footnote().raw()) ? last.repeats() : last.number();
        return new NoteReading(footnote, text, "", names, last.citation());
    }
}
