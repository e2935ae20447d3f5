package dossier.model;

/**
 * A footnote with what it comes to.
 *
 * @param text the note with glued words set apart
 * @param url of the work it names itself; empty when it names none
 * @param repeats number of the note that finally names the work, through every <i>ibid.</i>; empty when it repeats none
 * @param citation the work it leads to, its own or the repeated one; {@link Citation#NONE} for a comment
 */
public record NoteReading(Footnote footnote, String text, String url, String repeats, Citation citation) {
    public String number() {
        return footnote.number();
    }

    /** The note's anchor on its article's page. */
    public String anchor() {
        return "fn-" + footnote.number();
    }

    public boolean isRepeat() {
        return !repeats.isEmpty();
    }
}
