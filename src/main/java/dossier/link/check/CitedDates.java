package dossier.link.check;

import dossier.language.Dates;
import dossier.language.Dates.DateMatch;
import dossier.language.IsoDate;
import dossier.link.check.TimeWords.TimeWord;
import dossier.model.Citation;
import dossier.model.CitedWork;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** When the works came out to which notes lead, where that can be told. */
final class CitedDates {
    private static final Pattern DASH = Pattern.compile("\\s*[-–—]\\s*");
    private static final int WIDEST_GAP = 20;

    private final Map<NoteReference.Key, List<Source>> sourcesOfNotes;
    private final Dates dates;

    CitedDates(Map<NoteReference.Key, List<Source>> sourcesOfNotes, Dates dates) {
        this.sourcesOfNotes = sourcesOfNotes;
        this.dates = dates;
    }

    List<Source> sources(NoteReference note) {
        return sourcesOfNotes.getOrDefault(note.key(), List.of());
    }

    /**
     * The date of the newest work that a note gives as evidence; empty where one of them bears no date, or may have come
     * out again later. Works after <i>see also</i> and the like are no evidence.
     */
    Optional<IsoDate> newest(NoteReference note, TimeWords words) {
        List<Source> evidence = sources(note).stream()
                .filter(source -> isEvidence(source.citedAs(note), words))
                .toList();
        boolean open = evidence.isEmpty()
                || evidence.stream().anyMatch(source -> mayHaveTwoDates(source, note, words))
                || evidence.stream().anyMatch(source -> !date(source, note).isKnown());
        return open
                ? Optional.empty()
                : evidence.stream()
                        .map(source -> last(date(source, note), source, words))
                        .max(IsoDate::compareTo);
    }

    /** The end of a period that begins on the date of a work: {@code Harbour Log, 20 December 2024 to 5 January 2025}. */
    private IsoDate last(IsoDate date, Source source, TimeWords words) {
        String printed = source.printed();
        List<DateMatch> all = dates.all(printed);
        IsoDate last = date;
        for (int i = 1; i < all.size(); i++) {
            DateMatch first = all.get(i - 1);
            DateMatch second = all.get(i);
            if (first.date().equals(date) && isSpan(printed.substring(first.end(), second.start()), words)) {
                last = second.date();
            }
        }
        return last.compareTo(date) < 0 ? date : last;
    }

    private static boolean isSpan(String between, TimeWords words) {
        return between.length() <= WIDEST_GAP
                && (DASH.matcher(between).matches()
                        || words.in(TimeWord.SPAN, between)
                        || words.in(TimeWord.SPLIT, between));
    }

    private static boolean isEvidence(Optional<CitedWork> use, TimeWords words) {
        return use.filter(work -> work.isSecondHand() || words.in(TimeWord.ASIDE, work.signal()))
                .isEmpty();
    }

    /** Whether a work was reissued, or is cited before it was printed, as the note says. */
    static boolean mayHaveTwoDates(Source source, NoteReference note, TimeWords words) {
        return Objects.equals(source.work().published(), IsoDate.UNKNOWN)
                || words.in(TimeWord.REISSUE, note.note().text())
                || words.in(TimeWord.REISSUE, source.printed());
    }

    /** The date that the authors of the dossier correct, else the one that the note gives itself, else that of the source. */
    IsoDate date(Source source, NoteReference note) {
        boolean corrected = source.corrections().stream().anyMatch(Source.Correction::isOfDate);
        NoteReading reading = note.note();
        if (corrected || reading.works().size() != 1 || sources(note).size() != 1) {
            return source.published();
        }
        Citation work = reading.works().get(0).work();
        return work.published().isKnown() ? work.published() : source.published();
    }
}
