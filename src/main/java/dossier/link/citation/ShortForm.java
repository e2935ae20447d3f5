package dossier.link.citation;

import dossier.language.TextFolding;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A work in few words after it has been cited in full: an author and words of the title, an author alone, an author and the
 * year, a party and the reports.
 *
 * @param locator the place in it; empty without one
 */
record ShortForm(NamedWork named, String locator) {
    private static final int LONGEST = 160;
    private static final int SHORTEST_WORD = 4;
    private static final String YEAR = "((?:1[5-9]|20)\\d{2})";
    private static final Pattern DATED =
            Pattern.compile("(\\p{Lu}[^\\d()]{1,80}?),?\\s\\(?" + YEAR + "\\)?(?:[,:]?\\s.{1,40})?\\.?");
    private static final Pattern PAGED =
            Pattern.compile("(\\p{Lu}[^\\d(),.]{1,80}?)(?:,\\s|\\s(?=\\d|at\\s|pp?\\.)).{1,40}");

    /** The one work that a part of a note means; empty where it is no short form, or may mean several works. */
    static Optional<ShortForm> of(String text, PriorNotes notes) {
        if (text.length() > LONGEST || !notes.knowsName(text)) {
            return Optional.empty();
        }
        String place = text.substring(Locator.start(text));
        String locator = Locator.first(place);
        return reported(text, notes)
                .or(() -> titled(text, notes).map(work -> new ShortForm(work, locator)))
                .or(() -> dated(text, notes).map(work -> new ShortForm(work, locator)))
                .or(() -> paged(text, place, notes).map(work -> new ShortForm(work, locator)));
    }

    /** {@code Storey, Ever-Tighter Embrace}, or {@code Storey, Ian, Ever-Tighter Embrace}: words of the title in their order. */
    static Optional<NamedWork> titled(String text, PriorNotes notes) {
        int comma = text.indexOf(',');
        return titled(text, comma, notes).or(() -> titled(text, text.indexOf(',', comma + 1), notes));
    }

    private static Optional<NamedWork> titled(String text, int comma, PriorNotes notes) {
        int end = Locator.start(text);
        boolean shaped = comma > 0 && comma < end && text.length() <= LONGEST && !BackReference.namesAWork(text);
        if (!shaped) {
            return Optional.empty();
        }
        String words = TextFolding.LETTERS.of(text.substring(comma + 1, end));
        return significant(words).isEmpty()
                ? Optional.empty()
                : AuthorNames.inLead(text.substring(0, comma)).stream()
                        .flatMap(name -> notes.titled(name, words).stream())
                        .findFirst();
    }

    /** The words of a folded text that may tell a work. */
    static List<String> significant(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }

    /** {@code Stern (2007), p. 20} */
    private static Optional<NamedWork> dated(String text, PriorNotes notes) {
        Matcher found = DATED.matcher(text);
        boolean whole = found.matches() && isPlace(text.substring(found.end(2)));
        return whole
                ? only(notes.allBy(found.group(1)).stream()
                        .filter(named -> named.work().published().text().startsWith(found.group(2)))
                        .toList())
                : Optional.empty();
    }

    private static boolean isPlace(String after) {
        String place = after.replaceFirst("^\\)", "").strip();
        return place.isEmpty() || place.equals(".") || Locator.isWhole(place);
    }

    /** {@code Hart, 104} */
    private static Optional<NamedWork> paged(String text, String place, PriorNotes notes) {
        Matcher found = PAGED.matcher(text);
        boolean whole = found.matches() && Locator.isWhole(text.substring(found.end(1)));
        return whole ? only(notes.allBy(found.group(1))).filter(named -> hasPerson(named)) : Optional.empty();
    }

    /** An author's name of several words, or with the family name first; one word may be any word. */
    private static boolean hasPerson(NamedWork named) {
        return named.work().authors().stream().anyMatch(author -> author.strip().contains(" "));
    }

    private static Optional<ShortForm> reported(String text, PriorNotes notes) {
        return ReportedCase.shortForm(text)
                .flatMap(report -> only(notes.reportedIn(report.volume()).stream()
                                .filter(named -> isParty(report.name(), named))
                                .toList())
                        .map(named -> new ShortForm(named, report.locator())));
    }

    private static boolean isParty(String name, NamedWork named) {
        String printed = TextFolding.LETTERS.of(named.printed());
        return name.isEmpty() || (" " + printed + " ").contains(" " + TextFolding.LETTERS.of(name) + " ");
    }

    private static Optional<NamedWork> only(Collection<NamedWork> works) {
        return works.size() == 1 ? works.stream().findFirst() : Optional.empty();
    }
}
