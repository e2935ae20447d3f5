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
    ENDS_EARLY("ends-early", Severity.WARNING, "The evidence ends long before the time of the judgement"),
    SOURCE_BEFORE_EVENT("source-before-event", Severity.WARNING, "A source is older than what it is cited for"),
    IBID_BEFORE_EVENT("ibid-before-event", Severity.WARNING, "An ibid. leads to a source that is too old"),
    ARTICLE_BEFORE_SOURCE("article-before-source", Severity.WARNING, "An article is older than what it cites"),
    OPENED_TOO_EARLY("opened-too-early", Severity.WARNING, "A page was opened before it was published"),
    CARRIER_TOO_OLD("carrier-too-old", Severity.WARNING, "A work is cited through an older one"),
    NO_SUCH_DAY("no-such-day", Severity.WARNING, "A day is in no calendar"),
    ENDS_BEFORE_IT_BEGINS("ends-before-it-begins", Severity.WARNING, "A period ends before it begins"),
    SPEAKS_AFTER_DEATH("speaks-after-death", Severity.WARNING, "Somebody speaks after their death"),
    EVENT_AFTER_ARTICLE("event-after-article", Severity.WARNING, "An article tells of a day after its own"),
    AS_OF_AFTER_ARTICLE("as-of-after-article", Severity.WARNING, "A claim is dated after all of its evidence"),
    OVERTAKEN("overtaken", Severity.WARNING, "The article itself gives a later figure"),
    AFTER_UPDATED("after-updated", Severity.WARNING, "A date is after the day of this version"),
    AFTER_INFORMATION_TO(
            "after-information-to", Severity.WARNING, "A date is after the day up to which the information goes"),
    PAST_HORIZON("past-horizon", Severity.WARNING, "The time of a judgement has passed"),
    SECOND_HAND("second-hand", Severity.INFORMATION, "A source is known only through another"),
    LOOK_FOR_COPY("look-for-copy", Severity.INFORMATION, "No archived copy is named");

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
