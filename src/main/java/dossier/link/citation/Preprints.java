package dossier.link.citation;

import dossier.model.CitationField;
import dossier.phrase.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Joins what came out before it was printed with what was printed in a journal, at most a year apart. */
final class Preprints {
    static final Message BECAUSE = Message.of("a preprint and its printed form, with the same authors and title");

    private static final WordTable SIGNS = WordTable.of("link/citation/preprints.tsv");
    private static final Set<String> HOSTS = SIGNS.kind("host");
    private static final Set<String> DOIS = SIGNS.kind("doi");
    private static final Set<String> WORDS = SIGNS.kind("word");
    private static final int TELLING_WORDS = 4;

    private Preprints() {}

    /** Equal for a preprint and its printed form; empty for a form that can be neither. */
    static String key(WorkForm form) {
        boolean tells = form.author().isKnown()
                && !form.year().isEmpty()
                && form.title().words() >= TELLING_WORDS;
        return tells ? form.author().family() + "|" + form.title().whole() : "";
    }

    /** The one preprint and the one printed form of a key; empty where there is none, or where there are several. */
    static List<JoinedForms> pair(List<JoinedForms> sameKey) {
        Map<Boolean, List<JoinedForms>> byKind =
                sameKey.stream().collect(Collectors.partitioningBy(group -> isPreprint(group.fullest())));
        boolean isPair = byKind.values().stream().allMatch(kind -> kind.size() == 1);
        if (!isPair) {
            return List.of();
        }
        WorkForm preprint = byKind.get(true).get(0).fullest();
        WorkForm printed = byKind.get(false).get(0).fullest();
        return isInJournal(printed) && fit(preprint, printed) ? sameKey : List.of();
    }

    private static boolean isPreprint(WorkForm form) {
        return form.address().map(PageAddress::host).filter(HOSTS::contains).isPresent()
                || DOIS.contains(form.doi().replaceFirst("/.*", ""))
                || Stream.of(CitationField.CONTAINER, CitationField.GENRE, CitationField.PUBLISHER)
                        .map(form::folded)
                        .anyMatch(Preprints::isNamed)
                || isNowhere(form);
    }

    private static boolean isNamed(String folded) {
        return WORDS.stream().anyMatch(word -> (" " + folded + " ").contains(" " + word + " "));
    }

    /** A work on a page of its own, which names no journal and no publisher. */
    private static boolean isNowhere(WorkForm form) {
        return form.outlet().isEmpty()
                && form.address().isPresent()
                && form.work().field(CitationField.EDITION).isEmpty();
    }

    private static boolean isInJournal(WorkForm form) {
        return !form.work().container().isEmpty()
                && Stream.of(CitationField.VOLUME, CitationField.ISSUE, CitationField.PAGES, CitationField.DOI)
                        .anyMatch(field -> !form.work().field(field).isEmpty());
    }

    private static boolean fit(WorkForm preprint, WorkForm printed) {
        int years = Integer.parseInt(printed.year()) - Integer.parseInt(preprint.year());
        return years >= 0
                && years <= 1
                && Stream.of(WorkDetail.INITIAL, WorkDetail.GIVEN)
                        .allMatch(detail -> agree(detail.of(preprint), detail.of(printed)))
                && agree(coauthor(preprint), coauthor(printed));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String coauthor(WorkForm form) {
        return Optional.of(form.work().authors())
                .filter(authors -> authors.size() > 1)
                .map(authors -> FirstAuthor.of(authors.subList(1, 2)).family())
                .orElse("");
    }
}
