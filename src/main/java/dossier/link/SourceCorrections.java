package dossier.link;

import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.entry.SourceEntry;
import dossier.model.entry.YamlText;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code sources.yaml} applied to the works that notes name: what it corrects, which are one, which notes lead elsewhere. */
final class SourceCorrections {
    private final Set<String> known;
    private final Problems problems;
    private final Map<String, SourceEntry> byId = new LinkedHashMap<>();
    private final Map<String, String> mergedInto = new HashMap<>();
    private final Map<String, List<String>> idsOfNote = new HashMap<>();

    /**
     * @param known ids of the works that notes name
     * @param notes {@code <article>/<number>} of every note
     * @param articles {@code article/<id>} of every article, which may be {@code distinct} from a source
     */
    SourceCorrections(
            List<SourceEntry> entries, Set<String> known, Set<String> notes, Set<String> articles, Problems problems) {
        this.known = known;
        this.problems = problems;
        entries.forEach(entry -> byId.put(entry.id().text(), entry));
        Set<String> ids = new HashSet<>(known);
        ids.addAll(articles);
        for (SourceEntry entry : entries) {
            if (entry.notes().isEmpty()) {
                isKnown(entry.id(), "source", known, "the id is the name of the source's page");
            } else {
                ids.add(entry.id().text());
            }
        }
        String otherwise = "write <article>/<number>, such as " + example(notes);
        for (SourceEntry entry : entries) {
            entry.merge().forEach(other -> merge(entry, other));
            entry.distinct().forEach(other -> isKnown(other, "source", ids, "the id is the name of the source's page"));
            entry.notes().forEach(note -> claim(entry, note, notes, otherwise));
        }
    }

    private boolean isKnown(YamlText id, String what, Set<String> known, String otherwise) {
        boolean is = known.contains(id.text());
        if (!is) {
            problems.error(
                    id.at(),
                    "unknown-id",
                    "unknown " + what + " \"" + id + "\"",
                    Nearest.hint(id.text(), known, otherwise));
        }
        return is;
    }

    private void merge(SourceEntry entry, YamlText other) {
        if (!isKnown(other, "source", known, "the id is the name of the source's page")) {
            return;
        }
        String into = mergedInto.putIfAbsent(other.text(), entry.id().text());
        if (into != null && !into.equals(entry.id().text())) {
            problems.error(
                    other.at(),
                    "merged-twice",
                    "source \"" + other + "\" is merged into \"" + entry.id() + "\" here and into \"" + into + "\"",
                    "a note can lead to only one of them: merge these two as well, or merge it into one");
        }
        if (byId.containsKey(other.text())) {
            problems.error(
                    other.at(),
                    "merged-and-kept",
                    "source \"" + other + "\" is merged into \"" + entry.id() + "\", and it has an entry of its own",
                    "write it under one of the two");
        }
    }

    private void claim(SourceEntry entry, YamlText note, Set<String> notes, String otherwise) {
        if (isKnown(note, "note", notes, otherwise)) {
            idsOfNote
                    .computeIfAbsent(note.text(), n -> new ArrayList<>())
                    .add(entry.id().text());
        }
    }

    private static String example(Set<String> notes) {
        return notes.stream().min(String::compareTo).orElse("report/1");
    }

    static String note(NoteReference use) {
        return use.article().id() + "/" + use.note().number();
    }

    /** What is said of a source. */
    Optional<SourceEntry> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Warns of entries for works that no note leads to any more, since others claim the notes. */
    void checkUsed(Set<String> used) {
        byId.values().stream()
                .map(SourceEntry::id)
                .filter(id ->
                        known.contains(id.text()) && !used.contains(id.text()) && !mergedInto.containsKey(id.text()))
                .forEach(id -> problems.warning(
                        id.at(),
                        "source-without-notes",
                        "no note cites source \"" + id + "\" any more",
                        "its notes are listed under other entries: remove this one"));
    }

    /** The id under which a work is kept. */
    String canonical(String id) {
        return mergedInto.getOrDefault(id, id);
    }

    /** The sources to which the author leads a note, and with it the notes that repeat it; none for where it leads itself. */
    List<String> claimed(NoteReference use) {
        NoteReading note = use.note();
        List<String> own = idsOfNote.getOrDefault(note(use), List.of());
        return own.isEmpty() && note.isRepeat()
                ? idsOfNote.getOrDefault(use.article().id() + "/" + note.repeats(), List.of())
                : own;
    }

    /** Whether the author says of two sources that they are two works. */
    boolean areDistinct(String id, String other) {
        return isApart(id, other) || isApart(other, id);
    }

    private boolean isApart(String id, String other) {
        return of(id).stream()
                .flatMap(entry -> entry.distinct().stream())
                .anyMatch(named -> named.text().equals(other));
    }
}
