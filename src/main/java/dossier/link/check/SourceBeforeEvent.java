package dossier.link.check;

import dossier.language.IsoDate;
import dossier.model.CheckKind;
import dossier.model.CheckTarget;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.reading.Marker;
import dossier.phrase.Message;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Doubts notes that cite a work which came out before the day of what it is cited for, and each <i>ibid.</i> that leads
 * through such a note to its work, unless its own sentence tells of a day that the work may know of.
 */
final class SourceBeforeEvent {
    private final CitedDates cited;
    private final Doubts doubts;

    SourceBeforeEvent(CitedDates cited, Doubts doubts) {
        this.cited = cited;
        this.doubts = doubts;
    }

    void check(ArticleTimes times, Map<String, NoteReference> notes) {
        Map<String, TimedCitation> doubted = new LinkedHashMap<>();
        Map<String, TimedCitation> places = new HashMap<>();
        for (TimedCitation citation : times.citations()) {
            boolean older = isOlder(citation, notes, times.words());
            for (Marker marker : citation.markers()) {
                NoteReference note = notes.get(marker.note());
                if (note != null) {
                    places.merge(
                            marker.note(), citation, (one, other) -> one.day().isKnown() ? one : other);
                    if (older && doubted.putIfAbsent(marker.note(), citation) == null) {
                        add(note, citation, times.words());
                    }
                }
            }
        }
        places.forEach((number, citation) -> {
            if (!doubted.containsKey(number) && !citation.day().isKnown()) {
                addRepeat(notes.get(number), citation, doubted);
            }
        });
    }

    /** Whether all works that are cited at a place are older than what is told there. */
    private boolean isOlder(TimedCitation citation, Map<String, NoteReference> notes, TimeWords words) {
        if (!citation.day().isKnown()) {
            return false;
        }
        List<NoteReference> here = citation.markers().stream()
                .map(marker -> notes.get(marker.note()))
                .filter(note -> note != null && !cited.sources(note).isEmpty())
                .toList();
        return !here.isEmpty()
                && here.stream()
                        .allMatch(note -> cited.newest(note, words)
                                .filter(date -> date.isSurelyBefore(citation.day()))
                                .isPresent());
    }

    private void add(NoteReference note, TimedCitation citation, TimeWords words) {
        Optional<IsoDate> date = cited.newest(note, words);
        if (date.isEmpty()) {
            return;
        }
        String number = note.note().number();
        String came = date.get().text();
        String day = citation.day().text();
        Message doubt = citation.words().isEmpty()
                ? Message.of(
                        citation.day().isDay()
                                ? "Note {0} cites a work dated {1} for an event on {2}."
                                : "Note {0} cites a work dated {1} for an event in {2}.",
                        number,
                        came,
                        day)
                : Message.of(
                        "Note {0} cites a work dated {1} for an event on or after {2} (“{3}”).",
                        number, came, day, citation.words());
        doubts.add(CheckKind.SOURCE_BEFORE_EVENT, CheckTarget.of(note), doubt, citation.sentence());
    }

    private void addRepeat(NoteReference note, TimedCitation citation, Map<String, TimedCitation> doubted) {
        NoteReading reading = note.note();
        reading.chain().stream()
                .filter(number -> reading.refersBack() && doubted.containsKey(number))
                .findFirst()
                .ifPresent(number -> doubts.add(
                        CheckKind.IBID_BEFORE_EVENT,
                        CheckTarget.of(note),
                        Message.of(
                                "Note {0} repeats note {1}, whose source predates the event it is cited for.",
                                reading.number(), number),
                        citation.sentence()));
    }
}
