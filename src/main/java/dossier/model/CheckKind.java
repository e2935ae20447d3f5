package dossier.model;

import dossier.model.entry.Keyword;
import dossier.problem.Severity;

/** The kinds of doubts that the build finds by itself. Each has a code, which authors write under {@code accept}. */
public enum CheckKind implements Keyword {
    HIDDEN_WORD("hidden-word", Severity.ERROR, "A quote leaves out a word that turns its sense"),
    BROKEN_OFF("broken-off", Severity.WARNING, "A quote breaks off beside a word that turns its sense"),
    OTHER_NUMBER("other-number", Severity.WARNING, "A value is not the number of its quote"),
    SPEAKER_NOT_NEAR("speaker-not-near", Severity.ERROR, "A speaker is not named near the quote"),
    REPORTED_SPEECH("reported-speech", Severity.INFORMATION, "A quote reports somebody’s words"),
    OTHER_UNIT_IN_QUOTE("other-unit-in-quote", Severity.WARNING, "A value counts something else than its quote"),
    COPIED_ARTICLE("copied-article", Severity.WARNING, "Two articles have one text"),
    SINGLE_ORIGIN("single-origin", Severity.WARNING, "A judgement rests on a single origin"),
    HEARSAY("hearsay", Severity.WARNING, "A judgement rests on what people said alone"),
    LOW_GRADE("low-grade", Severity.WARNING, "A judgement rests on evidence of a low grade"),
    ENDS_EARLY("ends-early", Severity.WARNING, "The evidence ends long before the time of the judgement");

    private final String code;
    private final Severity severity;
    private final String heading;

    CheckKind(String code, Severity severity, String heading) {
        this.code = code;
        this.severity = severity;
        this.heading = heading;
    }

    /** Its code. */
    @Override
    public String word() {
        return code;
    }

    /** How bad it is where nobody has accepted it. */
    public Severity severity() {
        return severity;
    }

    /** What doubts of the kind have in common, as a phrase for a heading. */
    public String heading() {
        return heading;
    }
}
