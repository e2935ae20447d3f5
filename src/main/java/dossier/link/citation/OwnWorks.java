package dossier.link.citation;

import dossier.model.Citation;
import dossier.model.CitedWork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The works that a note names itself: one for each part that is one by itself, else the one that its parts name together. */
final class OwnWorks {
    private static final int LONGEST_NAMES = 80;

    private static final Pattern DATED = Pattern.compile(
            "\\p{Lu}.{1,160}(?:, (?:[^,\\d]{0,20} )?(?:\\d{1,2}\\.? )?(?:[^,\\d ]{1,15} )?(?:1[5-9]|20)\\d{2}|\\((?:1[5-9]|20)\\d{2}\\))[\\s,]*");

    private final CitationReader citations;
    private final Map<Citation, CitedWork> works = new LinkedHashMap<>();
    private final List<String> unread = new ArrayList<>();
    /** Whether words such as {@code See also} part what could not be read. */
    private boolean isApart = false;

    /** Authors whom {@code ;} parts from the rest of their work. */
    private String authors = "";

    OwnWorks(CitationReader citations) {
        this.citations = citations;
    }

    /**
     * The work of a part; none for a comment.
     *
     * @param part as it is read
     * @param printed as the note has it
     */
    Optional<List<Citation>> read(NotePart part, NotePart printed) {
        Citation work = citations.read(authors + part.text());
        if (!work.isWork()) {
            isApart |= !unread.isEmpty() && !part.signal().isEmpty();
            unread.add(part.text());
            boolean goesOn = areAuthors(part.text()) && authors.length() <= LONGEST_NAMES;
            authors = goesOn ? authors + part.text() + "; " : "";
            return Optional.empty();
        }
        Citation asPrinted = part.text().equals(printed.text()) ? work : work.printedAs(printed.text());
        dropAuthors();
        works.putIfAbsent(asPrinted, new CitedWork(asPrinted, part.signal(), part.access()));
        return Optional.of(List.of(asPrinted));
    }

    /** The authors who were read with their work are no comment. */
    private void dropAuthors() {
        int parts = authors.isEmpty() ? 0 : authors.split("; ").length;
        unread.subList(unread.size() - parts, unread.size()).clear();
        authors = "";
    }

    /** Words before {@code cited in} name a work even where no form of citation fits, if they end with its date. */
    void markSecondHand(List<Citation> cited) {
        int last = unread.size() - 1;
        if (cited.isEmpty() && last >= 0 && DATED.matcher(unread.get(last)).matches()) {
            Citation work = Citation.printed(unread.remove(last));
            works.putIfAbsent(work, new CitedWork(work, "", CitedWork.Access.SECOND_HAND));
        }
        cited.forEach(work -> works.computeIfPresent(work, (same, own) -> own.as(CitedWork.Access.SECOND_HAND)));
    }

    /** When no part is a work by itself and nothing but {@code ;} parts them, all of them may be one together. */
    void finish() {
        if (!works.isEmpty() || unread.size() < 2 || isApart) {
            return;
        }
        Citation work = citations.read(String.join("; ", unread));
        if (work.isWork()) {
            works.put(work, new CitedWork(work, "", CitedWork.Access.DIRECT));
            unread.clear();
        }
    }

    List<CitedWork> works() {
        return List.copyOf(works.values());
    }

    /** Whether the note names no work itself, nor has words that look like a citation. */
    boolean isEmpty() {
        return works.isEmpty() && unread.stream().noneMatch(OwnWorks::looksLikeCitation);
    }

    List<NamedWork> named(String note) {
        return Stream.concat(
                        works.keySet().stream().map(work -> NamedWork.of(note, work)),
                        unread.stream().filter(OwnWorks::looksLikeCitation).map(words -> NamedWork.unread(note, words)))
                .collect(Collectors.toList());
    }

    private static boolean looksLikeCitation(String words) {
        int first = words.codePointAt(0);
        return (Character.isUpperCase(first) || "“\"«„".indexOf(first) >= 0)
                && words.chars().anyMatch(Character::isDigit);
    }

    private static boolean areAuthors(String text) {
        return text.length() <= LONGEST_NAMES
                && text.chars().noneMatch(Character::isDigit)
                && Arrays.stream(text.split(", ?")).allMatch(CitedNames::isName);
    }
}
