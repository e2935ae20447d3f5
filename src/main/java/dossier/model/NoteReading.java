package dossier.model;

import dossier.model.reading.Footnote;
import java.util.List;

/**
 * A footnote as read: the works that it cites, and the notes that it repeats.
 *
 * @param text the note with glued words set apart
 * @param url of the work it names itself; empty when it names none
 * @param repeats number of the note that it repeats, through every <i>ibid.</i>; empty when it repeats none, or several
 * @param chain numbers of the notes on the way through every <i>ibid.</i> and <i>supra</i>, the last of them the one that
 *     names the work; empty when it repeats none, or several
 * @param refersBack whether words such as <i>ibid.</i> or <i>supra</i> say that it repeats that note; an author and a short
 *     title say so by the work alone
 * @param locator the place in the work, such as {@code p. 12}; empty without one
 * @param works those it leads to, its own before the repeated ones; none for a comment
 * @param missing what its back-references name although no earlier note is that, such as {@code note 44}
 */
public record NoteReading(
        Footnote footnote,
        String text,
        String url,
        String repeats,
        List<String> chain,
        boolean refersBack,
        String locator,
        List<CitedWork> works,
        List<String> missing) {
    public NoteReading {
        chain = List.copyOf(chain);
        works = List.copyOf(works);
        missing = List.copyOf(missing);
    }

    public String number() {
        return footnote.number();
    }

    /** The works it leads to, each once. */
    public List<Citation> citations() {
        return works.stream().map(CitedWork::work).toList();
    }

    /** The first work it leads to; {@link Citation#NONE} for a comment. */
    public Citation citation() {
        return works.isEmpty() ? Citation.NONE : works.get(0).work();
    }

    public boolean isRepeat() {
        return !repeats.isEmpty();
    }

    /** The note that its words lead back to; empty for none, and for a short form, which names its work. */
    public String ibidOf() {
        return refersBack ? repeats : "";
    }
}
