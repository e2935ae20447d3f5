package dossier.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;

/**
 * Where links lead on a page with several lists of notes, whose ids repeat: each section's {@code #fn1} leads to its own
 * {@code id="fn1"}.
 *
 * <p>A link leads to the next note with its id. Where several follow at once, as when the lists of all chapters stand at
 * the end, the first chapter's link leads to the first of them, the second's to the second.
 */
final class RepeatedIds {
    private final NoteAnchors anchors;
    private final BiPredicate<Element, Element> isNote;
    private final Map<Element, Element> targets = new HashMap<>();
    private final Set<Element> open = new HashSet<>();

    private RepeatedIds(NoteAnchors anchors, BiPredicate<Element, Element> isNote) {
        this.anchors = anchors;
        this.isNote = isNote;
    }

    /**
     * Reads where these links lead.
     *
     * @param isNote whether an anchor, cited by a link, is that of a note
     */
    static RepeatedIds of(List<Element> links, NoteAnchors anchors, BiPredicate<Element, Element> isNote) {
        RepeatedIds ids = new RepeatedIds(anchors, isNote);
        Map<String, List<Element>> byId = new LinkedHashMap<>();
        links.forEach(link -> byId.computeIfAbsent(anchors.fragment(link), id -> new ArrayList<>())
                .add(link));
        byId.forEach((id, citing) -> ids.resolve(citing, anchors.all(id)));
        return ids;
    }

    /** The element that a link leads to; none where that cannot be told. */
    Optional<Element> target(Element link) {
        if (open.contains(link)) {
            return Optional.empty();
        }
        return Optional.ofNullable(targets.get(link)).or(() -> anchors.first(link));
    }

    private void resolve(List<Element> links, List<Element> all) {
        if (all.size() < 2) {
            return;
        }
        List<Element> notes = notes(links.get(0), all);
        if (notes.size() < 2) {
            return;
        }
        int next = 0;
        int from = 0;
        while (from < notes.size()) {
            List<Element> citing = new ArrayList<>();
            while (next < links.size() && anchors.isBefore(links.get(next), notes.get(from))) {
                citing.add(links.get(next++));
            }
            int to = from + 1;
            while (to < notes.size() && (next == links.size() || anchors.isBefore(notes.get(to), links.get(next)))) {
                to++;
            }
            pair(citing, notes.subList(from, to));
            from = to;
        }
    }

    /** The anchors that are notes, one for each note. */
    private List<Element> notes(Element link, List<Element> all) {
        Set<Element> blocks = new HashSet<>();
        return all.stream()
                .filter(anchor -> !leadsToItself(anchor) && isNote.test(anchor, link))
                .filter(anchor -> blocks.add(NoteAnchors.blockOf(anchor)))
                .toList();
    }

    /** A marker with the id of its note: {@code <a id="fn1" href="#fn1">}. */
    private boolean leadsToItself(Element anchor) {
        Element link = anchor.isBlock() ? null : anchor.selectFirst("a[href*=#]");
        return link != null && anchors.all(anchors.fragment(link)).contains(anchor);
    }

    private void pair(List<Element> citing, List<Element> notes) {
        if (notes.size() == 1) {
            Set<Element> near = near(citing, notes.get(0));
            citing.forEach(link -> lead(link, near.contains(link), notes.get(0)));
        } else if (areCopies(notes) || citing.stream().noneMatch(link -> anchors.isParted(citing.get(0), link))) {
            citing.forEach(link -> lead(link, true, notes.get(0)));
        } else {
            boolean inOrder = citing.size() == notes.size() && areParted(citing);
            for (int i = 0; i < citing.size(); i++) {
                lead(citing.get(i), inOrder, notes.get(Math.min(i, notes.size() - 1)));
            }
        }
    }

    private void lead(Element link, boolean isSure, Element note) {
        if (isSure) {
            targets.put(link, note);
        } else {
            open.add(link);
        }
    }

    /** The links in the smallest part of the page that holds the note and any of them: its section. */
    private static Set<Element> near(List<Element> links, Element note) {
        Map<Element, Set<Element>> held = new HashMap<>();
        for (Element link : links.size() > 1 ? links : List.<Element>of()) {
            link.parents()
                    .forEach(around -> held.computeIfAbsent(around, part -> new HashSet<>())
                            .add(link));
        }
        return note.parents().stream()
                .filter(held::containsKey)
                .findFirst()
                .map(held::get)
                .orElse(Set.copyOf(links));
    }

    private static boolean areCopies(List<Element> notes) {
        return notes.stream()
                        .map(note -> NoteAnchors.blockOf(note).text())
                        .distinct()
                        .count()
                == 1;
    }

    private boolean areParted(List<Element> links) {
        for (int i = 1; i < links.size(); i++) {
            if (!anchors.isParted(links.get(i - 1), links.get(i))) {
                return false;
            }
        }
        return true;
    }
}
