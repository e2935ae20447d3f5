package dossier.link;

import dossier.link.citation.NoteResolver;
import dossier.model.Draft;
import dossier.model.NoteReading;
import dossier.model.entry.Acceptances.Acceptance;
import dossier.model.entry.ArticleEntry;
import dossier.model.reading.Block;
import dossier.model.reading.Dropped;
import dossier.model.reading.Footnote;
import dossier.model.reading.Marker;
import dossier.model.reading.NoteSign;
import dossier.model.reading.Reading;
import dossier.model.reading.SeedLine;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.problem.Severity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks that an article's markers and notes match. A mismatch is an error, unless the article's YAML lists
 * the problem's code under {@code accept}: the seed is as it is, and its author has seen it.
 */
record NoteCheck(Draft draft, Problems problems) {
    /** The codes that {@code accept} may list. */
    static final List<String> CODES = List.of(
            "ibid-without-note",
            "marker-without-note",
            "note-number-twice",
            "note-without-marker",
            "reference-without-note");

    void check(SeedMatch pair, List<NoteReading> read) {
        Set<String> accepted = accepted(pair);
        Reading reading = pair.reading();
        Map<String, Footnote> notes = notes(reading, accepted);
        Set<String> cited = cited(reading, notes, accepted);
        notes.values().stream().filter(note -> !cited.contains(note.number())).forEach(note -> {
            String message = "no marker in the text cites note [" + note.number() + "]";
            report(reading, note.line(), "note-without-marker", accepted, message);
        });
        reading.footnotes().stream()
                .takeWhile(note -> NoteResolver.isIbid(note.raw()))
                .forEach(note -> {
                    String message = "note [" + note.number() + "] repeats the note before it, and there is none";
                    report(reading, note.line(), "ibid-without-note", accepted, message);
                });
        read.forEach(note -> note.missing().forEach(missing -> {
            String message = "note [" + note.number() + "] refers to " + missing + ", and no note before it is that";
            report(reading, note.footnote().line(), "reference-without-note", accepted, message);
        }));
    }

    /** The notes by number; of two with one number, the first. */
    private Map<String, Footnote> notes(Reading reading, Set<String> accepted) {
        Map<String, Footnote> notes = new LinkedHashMap<>();
        for (Footnote note : reading.footnotes()) {
            Footnote first = notes.putIfAbsent(note.number(), note);
            if (first != null) {
                String message = "note [" + note.number() + "] appears twice; the first is on line " + first.line();
                report(reading, note.line(), "note-number-twice", accepted, message);
            }
        }
        return notes;
    }

    /** The numbers that markers give. */
    private Set<String> cited(Reading reading, Map<String, Footnote> notes, Set<String> accepted) {
        Set<String> cited = signsAround(reading);
        for (Block block : reading.blocks()) {
            for (Marker marker : block.markers()) {
                cited.add(marker.note());
                if (!notes.containsKey(marker.note())) {
                    String message = "marker [" + marker.note() + "] in " + block.id() + " has no note" + among(notes);
                    report(reading, marker.line(), "marker-without-note", accepted, message);
                }
            }
        }
        return cited;
    }

    /** The signs of notes that are cited outside the text: in a title, a byline or another note. */
    private static Set<String> signsAround(Reading reading) {
        Set<String> signs = reading.footnotes().stream()
                .map(Footnote::number)
                .filter(NoteSign::isSign)
                .collect(Collectors.toCollection(HashSet::new));
        signs.removeIf(sign -> Stream.of(
                        reading.head().stream().map(SeedLine::text),
                        reading.footnotes().stream().map(Footnote::raw),
                        reading.dropped().stream().map(Dropped::text))
                .flatMap(Function.identity())
                .noneMatch(text -> text.contains(sign)));
        return signs;
    }

    private static String among(Map<String, Footnote> notes) {
        if (notes.isEmpty()) {
            return "; the seed has no list of notes";
        }
        List<String> numbers = List.copyOf(notes.keySet());
        return "; the notes are [" + numbers.get(0) + "] to [" + numbers.get(numbers.size() - 1) + "]";
    }

    private static Set<String> accepted(SeedMatch pair) {
        return pair.entry().map(ArticleEntry::accept).stream()
                .flatMap(accepted -> accepted.all().stream())
                .map(Acceptance::kind)
                .collect(Collectors.toSet());
    }

    private void report(Reading reading, int line, String code, Set<String> accepted, String message) {
        boolean seen = accepted.contains(code);
        problems.add(new Problem(
                draft.at(reading.seed(), line),
                seen ? Severity.WARNING : Severity.ERROR,
                code,
                message,
                seen
                        ? "accepted in the article's YAML"
                        : "correct the capture, or accept it with \"accept: [" + code + "]\" in the article's YAML"));
    }
}
