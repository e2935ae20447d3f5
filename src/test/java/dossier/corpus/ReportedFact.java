package dossier.corpus;

import java.util.Locale;

/**
 * A figure that two articles report, for claims and events to quote.
 *
 * @param number of the fact in its dossier, from 0
 * @param first the article that it comes from, by number from 0
 * @param second the article that repeats or disputes it
 */
record ReportedFact(int number, int first, int second, String counted, String place, int year, int value) {
    static final int OF_AN_ARTICLE = 3;

    private static final int DISPUTED_ONE_IN = 5;

    /** One of the facts of a dossier of so many articles, at least two. */
    static ReportedFact of(int number, int articles, CorpusSubjects subjects) {
        Dice dice = new Dice("fact", number);
        int first = number / OF_AN_ARTICLE;
        return new ReportedFact(
                number,
                first,
                (first + 1 + number % (articles - 1)) % articles,
                dice.pick(subjects.grammar().list("thing")),
                subjects.place(dice.between(0, subjects.places() - 1)),
                dice.between(2005, 2015),
                dice.between(1_000, 9_999));
    }

    String id() {
        return "fact-" + number;
    }

    boolean isDisputed() {
        return number % DISPUTED_ONE_IN == 0;
    }

    /** {@code 1,024 ferries}. */
    String firstValue() {
        return grouped(value) + " " + counted;
    }

    String secondValue() {
        return grouped(isDisputed() ? value + 17 : value) + " " + counted;
    }

    String statement() {
        return "In %d, %s had %s.".formatted(year, place, firstValue());
    }

    /** The words of the first article, without the end of the sentence. */
    String firstQuote() {
        return "the harbour of %s counted %s in %d".formatted(place, firstValue(), year);
    }

    String secondQuote() {
        return "%s were entered for %s in the books of %d".formatted(secondValue(), place, year);
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
