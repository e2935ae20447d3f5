package dossier.model;

import dossier.model.reading.Footnote;
import java.util.List;

/**
 * A footnote with what it comes to.
 *
 * @param text the note with glued words set apart
 * @param url of the work it names itself; empty when it names none
 * @param repeats number of the note that it repeats, through every <i>ibid.</i>; empty when it repeats none, or several
 * @param chain numbers of the notes on the way through every <i>ibid.</i> and <i>supra</i>, the last of them the one that
 *     names the work; empty when it repeats none, or several
 * @param locator the place in the work, such as {@code p. 12}; empty without one
 * @param citations the works it leads to, its own before the repeated ones; none for a comment
 * @param missing what its back-references name and no earlier note is, such as {@code note 44}
 */
public record NoteReading(
        Footnote footnote,
        String text,
        String url,
        String repeats,
        List<String> chain,
        String locator,
        List<Citation> citations,
        List<String> missing) {
    public NoteReading {
        chain = List.copyOf(chain);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }

    public String number() {
        return footnote.number();
    }

    /** The first work it leads to; {@link Citation#NONE} for a comment. */
    public Citation citation() {
        return citations.isEmpty() ? Citation.NONE : citations.get(0);
    }

    public boolean isRepeat() {
        return !repeats.isEmpty();
    }
}
