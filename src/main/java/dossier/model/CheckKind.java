package dossier.model;

import dossier.model.entry.Keyword;
import dossier.problem.Severity;

/** The kinds of doubts that the build finds by itself. Each has a code, which authors write under {@code accept}. */
public enum CheckKind implements Keyword {
    HIDDEN_WORD("hidden-word", Severity.ERROR, "A quote leaves out a word that changes its meaning"),
    BROKEN_OFF("broken-off", Severity.WARNING, "A quote stops next to a word that changes its meaning"),
    OTHER_NUMBER("other-number", Severity.WARNING, "A value differs from the number in its quote"),
    SPEAKER_NOT_NEAR("speaker-not-near", Severity.ERROR, "A speaker is not named near the quote"),
    REPORTED_SPEECH("reported-speech", Severity.INFORMATION, "A quote reports someone else’s words"),
    OTHER_UNIT_IN_QUOTE("other-unit-in-quote", Severity.WARNING, "A value and its quote count different things"),
    COPIED_ARTICLE("copied-article", Severity.WARNING, "Two articles have the same text"),
    SINGLE_ORIGIN("single-origin", Severity.WARNING, "A judgement rests on a single origin"),
    HEARSAY("hearsay", Severity.WARNING, "A judgement rests only on reported statements"),
    LOW_GRADE("low-grade", Severity.WARNING, "A judgement rests on evidence with low grades"),
    ENDS_EARLY("ends-early", Severity.WARNING, "The evidence is much older than the period of the judgement"),
    SOURCE_BEFORE_EVENT("source-before-event", Severity.WARNING, "A source predates the event it is cited for"),
    IBID_BEFORE_EVENT("ibid-before-event", Severity.WARNING, "An “ibid.” leads to a source that predates the event"),
    ARTICLE_BEFORE_SOURCE("article-before-source", Severity.WARNING, "An article predates a source that it cites"),
    OPENED_TOO_EARLY("opened-too-early", Severity.WARNING, "A page was accessed before it was published"),
    CARRIER_TOO_OLD("carrier-too-old", Severity.WARNING, "A work is cited through an older one"),
    NO_SUCH_DAY("no-such-day", Severity.WARNING, "A date does not exist"),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", Severity.WARNING, "A period ends before it begins"),
    SPEAKS_AFTER_DEATH("speaks-after-death", Severity.WARNING, "Someone speaks after their death"),
    EVENT_AFTER_ARTICLE("event-after-article", Severity.WARNING, "An article describes a later date as past"),
    AS_OF_AFTER_ARTICLE("as-of-after-article", Severity.WARNING, "A claim is dated after all its evidence"),
    OVERTAKEN("overtaken", Severity.WARNING, "The article also gives a later figure"),
    AFTER_UPDATED("after-updated", Severity.WARNING, "A date is after the date of this version"),
    AFTER_INFORMATION_TO("after-information-to", Severity.WARNING, "A date is after the information cut-off date"),
    PAST_HORIZON("past-horizon", Severity.WARNING, "The period of a judgement has ended"),
    SECOND_HAND("second-hand", Severity.INFORMATION, "A source is cited only second-hand"),
    LOOK_FOR_COPY("look-for-copy", Severity.INFORMATION, "No archived copy is cited");

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
