package dossier.link.citation;

import dossier.model.Citation;
import dossier.problem.Nearest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds works that may be one and that no sure reason joins: a pair for each, few and worth a look.
 *
 * <p>Only works that share a key are compared, each with the first of its key, so no work is compared with all others.
 */
public final class AlikeWorks {
    private static final int LETTERS = 12;
    private static final int LONG_TITLE = 20;
    private static final int LETTERS_OF_ONE_TYPO = 12;
    /** A title that comes back at more dates than these is that of a series. */
    private static final int MOST_DATES = 3;

    private final List<WorkForm> works;
    private final Map<List<Integer>, String> pairs = new LinkedHashMap<>();

    private AlikeWorks(List<WorkForm> works) {
        this.works = works;
    }

    /** The pairs among works that are known to be several, in order of their first. */
    public static List<AlikePair> find(List<Citation> citations) {
        AlikeWorks alike = new AlikeWorks(
                citations.stream().map(work -> WorkForm.of(work, false)).toList());
        alike.compare(AlikeWorks::authorAndTitle, AlikeWorks::otherDateOrAddress);
        alike.compare(AlikeWorks::beginning, AlikeWorks::otherSpelling);
        alike.compare(AlikeWorks::end, AlikeWorks::otherSpelling);
        alike.compare(AlikeWorks::titleAndOutlet, AlikeWorks::noAuthor);
        return alike.pairs.entrySet().stream()
                .map(pair -> new AlikePair(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
                .toList();
    }

    /** How two works of one key differ; empty where they are surely two. */
    @FunctionalInterface
    private interface Difference {
        String of(WorkForm first, WorkForm other);
    }

    private void compare(Function<WorkForm, String> key, Difference difference) {
        Map<String, List<Integer>> blocks = IntStream.range(0, works.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        place -> key.apply(works.get(place)), LinkedHashMap::new, Collectors.toList()));
        blocks.forEach((shared, block) -> {
            if (!shared.isEmpty() && dates(block) <= MOST_DATES) {
                compare(block, difference);
            }
        });
    }

    private long dates(List<Integer> block) {
        return block.stream()
                .map(place -> works.get(place).work().published())
                .distinct()
                .count();
    }

    private void compare(List<Integer> block, Difference difference) {
        int first = block.get(0);
        for (int other : block.subList(1, block.size())) {
            String why = difference.of(works.get(first), works.get(other));
            if (!why.isEmpty()) {
                pairs.putIfAbsent(List.of(first, other), why);
            }
        }
    }

    private static String authorAndTitle(WorkForm form) {
        boolean tells = form.author().isKnown() && !form.title().isGeneric();
        return tells ? form.author().family() + "|" + form.title().whole() : "";
    }

    /** Two days and two addresses are two works, whatever they are called; so are two editions, volumes and numbers. */
    private static String otherDateOrAddress(WorkForm first, WorkForm other) {
        boolean sameDate = first.work().published().equals(other.work().published());
        boolean bothDated =
                first.work().published().isKnown() && other.work().published().isKnown();
        boolean bothAddressed =
                !first.work().url().isEmpty() && !other.work().url().isEmpty();
        boolean areTwo = !sameDate && bothDated && bothAddressed
                || differ(first, other, WorkDetail.EDITION, WorkDetail.VOLUME, WorkDetail.NUMBER, WorkDetail.INITIAL);
        if (areTwo) {
            return "";
        }
        return sameDate ? "same author, title and date, other address" : "same author and title, other date";
    }

    private static boolean differ(WorkForm first, WorkForm other, WorkDetail... details) {
        return Set.of(details).stream()
                .anyMatch(detail -> !detail.of(first).isEmpty()
                        && !detail.of(other).isEmpty()
                        && !detail.of(first).equals(detail.of(other)));
    }

    private static String beginning(WorkForm form) {
        String title = form.title().whole();
        return hasLongTitle(form) ? authorAndYear(form) + title.substring(0, LETTERS) : "";
    }

    private static String end(WorkForm form) {
        String title = form.title().whole();
        return hasLongTitle(form) ? authorAndYear(form) + title.substring(title.length() - LETTERS) : "";
    }

    private static boolean hasLongTitle(WorkForm form) {
        return form.author().isKnown()
                && !form.year().isEmpty()
                && form.title().whole().length() >= LONG_TITLE;
    }

    private static String authorAndYear(WorkForm form) {
        return form.author().family() + "|" + form.year() + "|";
    }

    private static String otherSpelling(WorkForm first, WorkForm other) {
        String title = first.title().whole();
        String otherTitle = other.title().whole();
        int most = Math.min(title.length(), otherTitle.length()) / LETTERS_OF_ONE_TYPO;
        boolean alike = !title.equals(otherTitle)
                && numbers(title).equals(numbers(otherTitle))
                && Nearest.distance(title, otherTitle, most) <= most
                && !differ(first, other, WorkDetail.EDITION, WorkDetail.VOLUME, WorkDetail.NUMBER, WorkDetail.DOI);
        return alike ? "same author and year, a title that differs in few letters" : "";
    }

    private static Set<String> numbers(String title) {
        Set<String> numbers = new LinkedHashSet<>(List.of(title.split("\\D+")));
        numbers.remove("");
        return numbers;
    }

    private static String titleAndOutlet(WorkForm form) {
        boolean tells = !form.title().isGeneric() && !form.outlet().isEmpty();
        return tells ? form.title().whole() + "|" + form.outlet() : "";
    }

    private static String noAuthor(WorkForm first, WorkForm other) {
        boolean one = first.author().isKnown() != other.author().isKnown();
        boolean alike = one
                && !differ(
                        first,
                        other,
                        WorkDetail.YEAR,
                        WorkDetail.MONTH,
                        WorkDetail.DAY,
                        WorkDetail.EDITION,
                        WorkDetail.VOLUME,
                        WorkDetail.ISSUE,
                        WorkDetail.NUMBER,
                        WorkDetail.DOI,
                        WorkDetail.ADDRESS);
        return alike ? "same title and publication, one without author" : "";
    }
}
