package dossier.link.citation;

import dossier.link.reference.WebAddress;
import dossier.model.Citation;
import dossier.model.NoteReading;
import dossier.model.reading.Footnote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One note, taken apart at {@code ;}: the parts that lead back to earlier notes, and the rest, which names works of its
 * own or comments.
 *
 * <p>A reference ends at the note that names the work. A note that only leads on is not that note, so what it repeats is
 * repeated here; a note that also names a work of its own is. A note repeats another only when all its references end at
 * that one.
 */
final class NoteParts {
    private final Footnote footnote;
    private final PriorNotes earlier;
    private final List<String> rest = new ArrayList<>();
    private final Map<String, List<String>> wayTo = new LinkedHashMap<>();
    private final Set<Citation> repeated = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();
    private String locator = "";

    NoteParts(Footnote footnote, PriorNotes earlier) {
        this.footnote = footnote;
        this.earlier = earlier;
        List<String> parts = CitationParts.of(footnote.raw());
        boolean onlyIbid =
                BackReference.isIbid(footnote.raw()) && earlier.last().isEmpty();
        for (int i = 0; i < parts.size() && !onlyIbid; i++) {
            follow(parts.get(i), i == 0);
        }
        if (wayTo.isEmpty() && missing.isEmpty() && !onlyIbid) {
            rest.clear();
            rest.add(footnote.raw());
        }
    }

    /** An <i>ibid.</i> after another part repeats that part. */
    private void follow(String part, boolean first) {
        Optional<BackReference> reference =
                BackReference.in(part).filter(found -> first || found.kind() != BackReference.ReferenceKind.SAME);
        Optional<PriorNotes.CitedWork> shortened =
                reference.isEmpty() ? earlier.shortForm(Signal.without(part)) : Optional.empty();
        reference.ifPresent(this::follow);
        shortened.ifPresent(named -> {
            wayTo.putIfAbsent(named.note(), List.of(named.note()));
            repeated.add(named.work());
            locator = Locator.first(part.substring(Locator.start(part)));
        });
        if (reference.isEmpty() && shortened.isEmpty()) {
            rest.add(part);
        }
    }

    private void follow(BackReference reference) {
        locator = reference.locator();
        switch (reference.kind()) {
            case SAME -> earlier.last().ifPresent(note -> repeat(note, "", note.endOfIbid()));
            case NUMBER ->
                earlier.numbered(reference.note())
                        .ifPresentOrElse(
                                note -> repeat(note, reference.name(), note.end()),
                                () -> missing.add("note " + reference.note()));
            case NAME -> repeatWorksBy(reference.name());
        }
    }

    /** What a note names by an author, where the author tells its works apart; else all that it names. */
    private void repeat(PriorNotes.PriorNote note, String author, String end) {
        wayTo.putIfAbsent(end, note.way());
        List<Citation> works = note.reading().citations();
        List<String> names = CitedNames.inLead(author);
        List<Citation> fitting = works.stream()
                .filter(work -> CitedNames.of(work).stream().anyMatch(names::contains))
                .toList();
        repeated.addAll(fitting.isEmpty() ? works : fitting);
    }

    private void repeatWorksBy(String name) {
        Optional<PriorNotes.CitedWork> titled = earlier.shortForm(name);
        List<PriorNotes.CitedWork> works = titled.map(List::of).orElseGet(() -> earlier.by(name));
        works.forEach(named -> {
            wayTo.putIfAbsent(named.note(), List.of(named.note()));
            repeated.add(named.work());
        });
        if (works.isEmpty()) {
            missing.add("\"" + name + "\"");
        }
    }

    /** The note as read, kept among the earlier ones. */
    NoteReading reading(CitationReader citations) {
        List<Citation> own = citations.readAll(rest);
        Set<Citation> cited = new LinkedHashSet<>(own);
        cited.addAll(repeated);
        String repeats = wayTo.size() == 1 ? wayTo.keySet().iterator().next() : "";
        boolean refers = BackReference.isIbid(footnote.raw()) || !wayTo.isEmpty() || !missing.isEmpty();
        boolean leadsOn = refers && own.isEmpty();
        WebAddress url = WebAddress.in(footnote.raw());
        NoteReading reading = new NoteReading(
                footnote,
                url.apart(),
                leadsOn ? "" : url.address(),
                repeats,
                wayTo.getOrDefault(repeats, List.of()),
                refers || own.size() != 1 ? locator : Locator.last(url.before()),
                List.copyOf(cited),
                missing);
        earlier.add(new PriorNotes.PriorNote(reading, leadsOn), own);
        return reading;
    }
}
