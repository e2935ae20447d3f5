package dossier.link.citation;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.link.reference.CleanNote;
import dossier.link.reference.ReferenceReader;
import dossier.model.Citation;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a note as a citation, where it has the form of a reference; of one in another form it takes the address and a date, and
 * leaves the rest as printed.
 */
public final class CitationReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");

    /** A year as citations give it, not {@code in 2019}. */
    private static final Pattern PLACED_YEAR =
            Pattern.compile("(?<!\\p{L} )(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)|(?<!\\d)(?:1[5-9]|20)\\d{2}(?=[)\\]])");

    private static final Pattern LEAD = Pattern.compile("([^,(\\[:]{1,120}?)\\s?[,(\\[:]\\s?(?=[^\\p{Ll}])");

    private final ReferenceReader references;
    private final Dates dates;

    public CitationReader(Dates dates) {
        this.references = new ReferenceReader(dates);
        this.dates = dates;
    }

    /** The work a note names; {@link Citation#NONE} for a note that comments. */
    public Citation read(String note) {
        CleanNote printed = CleanNote.of(note, Signal::without);
        boolean addressed = !printed.url().isEmpty() || !printed.doi().isEmpty();
        boolean dated = YEAR.matcher(printed.text()).find();
        if (!addressed && !dated) {
            return Citation.NONE;
        }
        Optional<Citation> formed = references.read(printed);
        boolean work = addressed || formed.isPresent() || hasAuthor(printed.text());
        return work ? formed.orElseGet(() -> asPrinted(printed)) : Citation.NONE;
    }

    private Citation asPrinted(CleanNote note) {
        IsoDate date = dates.first(note.text()).map(Dates.DateMatch::date).orElse(IsoDate.UNKNOWN);
        return note.builder().published(date).build();
    }

    /** Whether a note begins with a name and has a date where citations have one. */
    private boolean hasAuthor(String text) {
        Matcher lead = LEAD.matcher(text);
        return lead.lookingAt()
                && !CitedNames.inLead(lead.group(1)).isEmpty()
                && (PLACED_YEAR.matcher(text).find() || dates.first(text).isPresent());
    }
}
