package dossier.link.reference;

import dossier.language.Dates;
import dossier.language.IsoDate;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.WorkType;

/** One reference while it is read: the words not yet told, the fields known so far, and what they show of its kind. */
final class ReferenceDraft {
    private final Remainder rest;
    private final CitationBuilder work;
    private final Dates dates;
    private final boolean quoted;
    private boolean numbered;
    private boolean imprint;
    private boolean day;
    private boolean inside;
    private boolean bracket;

    /** @param quoted whether the title stood in quotation marks */
    ReferenceDraft(String text, CitationBuilder work, Dates dates, boolean quoted) {
        this.rest = new Remainder(text);
        this.work = work;
        this.dates = dates;
        this.quoted = quoted;
        this.day = work.build().published().isDay();
    }

    Remainder rest() {
        return rest;
    }

    CitationBuilder work() {
        return work;
    }

    Dates dates() {
        return dates;
    }

    boolean isQuoted() {
        return quoted;
    }

    /** Whether it has the volume, issue or pages of a periodical. */
    boolean isNumbered() {
        return numbered;
    }

    void numbered(boolean found) {
        numbered = found;
    }

    /** Whether it has a place or a publisher in the form of an imprint. */
    boolean hasImprint() {
        return imprint;
    }

    void imprint(boolean found) {
        imprint = found;
    }

    /** Whether its date stood in a bracket after the title. */
    boolean hasBracket() {
        return bracket;
    }

    void bracket() {
        bracket = true;
    }

    /** Whether it was published on a day, as newspapers are. */
    boolean hasDay() {
        return day;
    }

    /** Whether it stands in a book. */
    boolean isInside() {
        return inside;
    }

    void inside() {
        inside = !numbered && !day;
    }

    boolean has(CitationField field) {
        return work.has(field);
    }

    boolean hasDate() {
        return work.build().published().isKnown();
    }

    boolean isAddressed() {
        return has(CitationField.URL) || has(CitationField.DOI);
    }

    WorkType type() {
        return work.build().type();
    }

    boolean is(WorkType type) {
        return type() == type;
    }

    /** A date of the work: one that is known already is only made more exact. */
    void published(IsoDate date) {
        IsoDate known = work.build().published();
        day |= date.isDay();
        if (!known.isKnown() || date.text().startsWith(known.text())) {
            work.published(date);
        }
    }
}
