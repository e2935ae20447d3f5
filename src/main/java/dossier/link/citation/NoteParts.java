package dossier.link.citation;

import dossier.language.TextFolding;
import dossier.link.reference.WebAddress;
import dossier.model.Citation;
import dossier.model.CitedWork;
import dossier.model.NoteReading;
import dossier.model.reading.Footnote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One note, taken apart by {@link NoteSplitter}: the parts that lead back to earlier notes, and the rest, which names works
 * of its own or comments.
 *
 * <p>A reference ends at the note that names the work. A note that only leads on is not that note, so what it repeats is
 * repeated here; a note that also names a work of its own is. A note repeats another only when all its references end at
 * that one, or when it begins with <i>ibid.</i>
 */
final class NoteParts {
    private final Footnote footnote;
    private final PriorNotes earlier;
    private final OwnWorks own;
    private final Map<String, List<String>> wayTo = new LinkedHashMap<>();
    private final Map<String, List<String>> shortWayTo = new LinkedHashMap<>();
    private final Map<Citation, CitedWork> repeated = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final boolean isIbid;
    /** The works of the part before. */
    private List<Citation> before = List.of();

    private boolean pureProse = true;
    private String locator = "";

    NoteParts(Footnote footnote, PriorNotes earlier, CitationReader citations) {
        this.footnote = footnote;
        this.earlier = earlier;
        this.own = new OwnWorks(citations);
        this.isIbid = BackReference.isIbid(footnote.raw());
        List<NotePart> parts = NoteSplitter.split(TextFolding.onOneLine(footnote.raw()));
        boolean onlyIbid = isIbid && earlier.last().isEmpty();
        for (int i = 0; i < parts.size() && !onlyIbid; i++) {
            follow(parts.get(i));
        }
        own.finish();
    }

    private void follow(NotePart printed) {
        SameAuthor sameAuthor = SameAuthor.of(printed.text());
        NotePart part = sameAuthor.isThere() ? printed.with(sameAuthor.with(earlier.authors())) : printed;
        if (part.relation() == NotePart.Relation.SEEN_IN) {
            before.forEach(
                    work -> repeated.computeIfPresent(work, (same, cited) -> cited.as(CitedWork.Access.SECOND_HAND)));
            own.markSecondHand(before);
        }
        BackReferenceReader.References references = BackReferenceReader.read(part);
        List<Citation> works = new ArrayList<>();
        if (references.found().isEmpty()) {
            works.addAll(shortForm(part).or(() -> own.read(part, printed)).orElse(List.of()));
        } else {
            if (!references.own().isEmpty()) {
                own.read(part.with(references.own()), part.with(references.own()));
            }
            references.found().forEach(reference -> works.addAll(follow(reference, part)));
        }
        works.stream()
                .map(Citation::authors)
                .filter(authors -> !authors.isEmpty())
                .reduce((first, last) -> last)
                .ifPresent(earlier::nameAuthors);
        before = works;
        pureProse &= references.found().isEmpty()
                && works.isEmpty()
                && part.text().chars().noneMatch(Character::isDigit);
    }

    private Optional<List<Citation>> shortForm(NotePart part) {
        return ShortForm.of(part.text(), earlier).map(found -> {
            shortWayTo.putIfAbsent(found.named().note(), List.of(found.named().note()));
            locator = found.locator();
            return repeat(List.of(found.named()), part);
        });
    }

    private List<Citation> follow(BackReference reference, NotePart part) {
        if (reference.kind() == BackReference.ReferenceKind.SAME && !pureProse) {
            // After another part of the note, it repeats that part.
            return before;
        }
        locator = reference.locator();
        return switch (reference.kind()) {
            case SAME -> followSame(reference, part);
            case NUMBER -> followNumber(reference, part);
            case NAME -> followName(reference.name(), part);
        };
    }

    /** An <i>ibid.</i> with a name or a number that does not fit the note before leads where these lead. */
    private List<Citation> followSame(BackReference reference, NotePart part) {
        Optional<PriorNote> last = earlier.last();
        boolean elsewhere = !reference.note().isEmpty()
                && last.filter(note -> note.reading().number().equals(reference.note())
                                || note.way().contains(reference.note()))
                        .isEmpty();
        if (elsewhere) {
            return followNumber(reference, part);
        }
        boolean isOther = !reference.name().isEmpty()
                && last.filter(note -> isNamed(reference.name(), note)).isEmpty();
        boolean afterComment =
                last.filter(note -> note.reading().works().isEmpty()).isPresent();
        if (isOther && afterComment) {
            return followName(reference.name(), part);
        }
        if (isOther) {
            missing.add("\"" + reference.name() + "\"");
            return List.of();
        }
        return last.map(note -> {
                    lead(note.endOfIbid(), note.way());
                    return repeat(fitting(note, reference.name(), note.seen()), part);
                })
                .orElse(List.of());
    }

    private List<Citation> followNumber(BackReference reference, NotePart part) {
        Optional<PriorNote> numbered = earlier.numbered(reference.note());
        if (numbered.isEmpty()) {
            missing.add("note " + reference.note());
            return List.of();
        }
        PriorNote note = numbered.get();
        boolean isOther = isPerson(reference.name()) && !isNamed(reference.name(), note);
        if (isOther) {
            // The number is what the note says; whose work is meant stays open.
            lead(note.reading().number(), List.of(note.reading().number()));
            return List.of();
        }
        lead(note.end(), note.way());
        return repeat(fitting(note, reference.name(), note.reading().works()), part);
    }

    private void lead(String end, List<String> way) {
        wayTo.putIfAbsent(end, way);
    }

    private boolean isNamed(String name, PriorNote note) {
        List<String> words = ShortForm.significant(TextFolding.LETTERS.of(name));
        List<String> names = AuthorNames.inLead(name);
        return words.isEmpty()
                || earlier.mentions(note, words)
                || note.reading().citations().stream()
                        .anyMatch(work -> AuthorNames.of(work).stream().anyMatch(names::contains));
    }

    private static boolean isPerson(String name) {
        return CitedNames.isName(name)
                && name.chars().filter(Character::isLowerCase).count() > name.length() / 2;
    }

    /**
     * What a note names by an author, or by words of the work, where these tell its works apart; of a note without a name,
     * all that it names.
     */
    private static List<Citation> fitting(PriorNote note, String name, List<CitedWork> works) {
        List<Citation> all = works.stream().map(CitedWork::work).toList();
        if (name.isEmpty() || all.size() < 2) {
            return all;
        }
        List<String> names = AuthorNames.inLead(name);
        List<Citation> byAuthor = all.stream()
                .filter(work -> AuthorNames.of(work).stream().anyMatch(names::contains))
                .toList();
        return byAuthor.isEmpty() ? byWords(name, all) : byAuthor;
    }

    private static List<Citation> byWords(String name, List<Citation> works) {
        List<String> words = ShortForm.significant(TextFolding.LETTERS.of(name));
        return words.isEmpty()
                ? List.of()
                : works.stream()
                        .filter(work -> {
                            String printed = " " + TextFolding.LETTERS.of(work.printed()) + " ";
                            return words.stream().allMatch(word -> printed.contains(" " + word + " "));
                        })
                        .toList();
    }

    private List<Citation> followName(String name, NotePart part) {
        Optional<NamedWork> titled = ShortForm.titled(name, earlier);
        List<NamedWork> works = titled.map(List::of).orElseGet(() -> earlier.by(name));
        works.forEach(named -> lead(named.note(), List.of(named.note())));
        if (works.isEmpty()) {
            missing.add("\"" + name + "\"");
        }
        return repeat(works, part);
    }

    private List<Citation> repeat(Collection<NamedWork> works, NotePart part) {
        return repeat(
                works.stream().map(NamedWork::work).filter(Citation::isWork).toList(), part);
    }

    private List<Citation> repeat(List<Citation> works, NotePart part) {
        works.forEach(work -> repeated.putIfAbsent(work, new CitedWork(work, part.signal(), part.access())));
        return works;
    }

    /** The note as read, kept among the earlier ones. */
    NoteReading reading() {
        Map<Citation, CitedWork> works = new LinkedHashMap<>();
        own.works().forEach(cited -> works.putIfAbsent(cited.work(), cited));
        repeated.forEach(works::putIfAbsent);
        Map<String, List<String>> ways = wayTo.isEmpty() ? shortWayTo : wayTo;
        String repeats = ways.size() == 1 || isIbid && !ways.isEmpty()
                ? ways.keySet().iterator().next()
                : "";
        boolean refers = isIbid || !ways.isEmpty() || !missing.isEmpty();
        boolean leadsOn = refers && own.isEmpty();
        WebAddress url = WebAddress.in(footnote.raw());
        NoteReading reading = new NoteReading(
                footnote,
                url.apart(),
                leadsOn ? "" : url.address(),
                repeats,
                ways.getOrDefault(repeats, List.of()),
                !wayTo.isEmpty(),
                refers || own.works().size() != 1 ? locator : Locator.last(url.before()),
                List.copyOf(works.values()),
                List.copyOf(missing));
        boolean leadsToOne =
                leadsOn && missing.isEmpty() && (!repeats.isEmpty() || ways.isEmpty() || ways.containsKey(""));
        earlier.add(new PriorNote(reading, leadsToOne), own.named(footnote.number()));
        return reading;
    }
}
