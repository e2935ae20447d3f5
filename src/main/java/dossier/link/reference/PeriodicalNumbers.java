package dossier.link.reference;

import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Volume, issue and pages, with words before them or in one of their usual short forms: {@code vol. 12, no. 3},
 * {@code 12(3), 101–120}, {@code 12, no. 3 (2015): 101–20}, {@code 12.3 (2015), 101–20}, {@code Т. 12. № 3. С. 5–9}.
 */
final class PeriodicalNumbers {
    private static final String NUMBER = "(\\d{1,4}(?:[-–/]\\d{1,4})?|[IVXLCivxlc]{1,8})(?![\\p{L}\\d])";
    private static final String RANGE = "([a-z]?\\d{1,5}\\s?[-–—‑]\\s?[a-z]?\\d{1,5})(?!\\d)";

    private static final Pattern VOLUME = Terms.pattern("[,;(.]?\\s?<volume>\\s?" + NUMBER);
    private static final Pattern ISSUE =
            Terms.pattern("[,;/]?\\s?(?:<issue>)\\s?(\\d{1,4}(?:[-–/]\\d{1,4})?)(?![\\p{L}\\d])");
    private static final Pattern ISSUE_OF_YEAR =
            Terms.pattern("(?:<issue>)?\\s?(?<!\\d)(\\d{1,2})/(?=(?:19|20)\\d{2}(?!\\d))");
    private static final Pattern PAGES = Terms.pattern("[,;:]?\\s?<page>\\s?" + RANGE);
    /** {@code 12(3)}, {@code 12 (3)}. */
    private static final Pattern COMPACT = Pattern.compile(
            "(?<=[\\s,;.])(?<!\\d[,.])(?<!(?:19|20)\\d{2}[),] )(\\d{1,4})\\s?\\((\\d{1,3}(?:[-–/]\\d{1,3})?)\\)(?!\\d)");
    /** {@code 12.3 (2015)}. */
    private static final Pattern DOTTED = Pattern.compile(
            "(?<=[\\p{L}.,’'”\"] )(?<!ersion )(\\d{1,4})[./](\\d{1,3}(?:[-–]\\d{1,3})?)(?=\\s?\\(|\\s?:)");
    /** {@code 12, no. 3}, of which the issue is gone; {@code 12 (2015)}, {@code 12: 101}. */
    private static final Pattern BARE = Pattern.compile(
            "(?<=;|[\\p{L}.’'”\"&)] |[\\p{L}.’'”\"&)], |^)(?!(?:1[5-9]|20)\\d{2}(?!\\d|\\s?\\())(\\d{1,4})(?=,?\\s?\\n|\\s?\\((?:[^()\\d]{0,24}\\d{0,2}[^()\\d]{0,12})(?:1[5-9]|20)\\d{2}\\)|:\\s?\\d|,?\\s?\\(\\d{4}|, \\d{1,5}[-–]\\d|, (?:1[5-9]|20)\\d{2}(?!\\d|[-–]))");

    private static final Pattern BARE_PAGES =
            Pattern.compile("(?:[:,]|(?<=\\)))\\s?(?!(?:1[5-9]|20)\\d{2}\\s?[-–—‑]\\s?(?:1[5-9]|20)\\d{2})" + RANGE
                    + "(?=\\s?(?:[,.;)\\n]|$|\\())");
    private static final Pattern BARE_ISSUE = Pattern.compile("(?<=\\)) (\\d{1,2})(?=[,:])");
    private static final Pattern ISSUE_ALONE = Pattern.compile(", \\((\\d{1,3})\\)(?=, \\d)");

    private static final Pattern COLON =
            Pattern.compile(",? (\\d{1,3}):(\\d{1,2})(?= \\((?:19|20)\\d{2}\\) (\\d{1,4}))");

    private final Remainder rest;
    private final CitationBuilder work;

    private PeriodicalNumbers(Remainder rest, CitationBuilder work) {
        this.rest = rest;
        this.work = work;
    }

    /** Cuts the numbers out and keeps them; tells whether there was a volume or an issue. */
    static boolean cut(Remainder rest, CitationBuilder work) {
        PeriodicalNumbers numbers = new PeriodicalNumbers(rest, work);
        numbers.labelled();
        numbers.compact();
        boolean numbered = work.has(CitationField.VOLUME) || work.has(CitationField.ISSUE);
        if (numbered) {
            numbers.keep(BARE_PAGES, CitationField.PAGES);
        }
        return numbered;
    }

    private void labelled() {
        labelled("page", PAGES, CitationField.PAGES);
        labelled("volume", VOLUME, CitationField.VOLUME);
        keep(ISSUE_OF_YEAR, CitationField.ISSUE);
        labelled("issue", ISSUE, CitationField.ISSUE);
    }

    private void labelled(String role, Pattern form, CitationField field) {
        if (rest.mentions(role)) {
            keep(form, field);
        }
    }

    private void compact() {
        colon();
        keep(ISSUE_ALONE, CitationField.ISSUE);
        for (Pattern form : List.of(COMPACT, DOTTED)) {
            if (!work.has(CitationField.VOLUME) && !work.has(CitationField.ISSUE)) {
                rest.cut(form).ifPresent(found -> {
                    work.with(CitationField.VOLUME, found.group(1));
                    work.with(CitationField.ISSUE, found.group(2));
                });
            }
        }
        keep(BARE, CitationField.VOLUME);
        if (work.has(CitationField.VOLUME)) {
            keep(BARE_ISSUE, CitationField.ISSUE);
        }
    }

    /** {@code 9:2 (2021) 124}: volume, issue, year and the first page. */
    private void colon() {
        rest.cut(COLON)
                .ifPresent(found -> work.with(CitationField.VOLUME, found.group(1))
                        .with(CitationField.ISSUE, found.group(2))
                        .with(CitationField.PAGES, found.group(3)));
    }

    private void keep(Pattern form, CitationField field) {
        if (!work.has(field)) {
            rest.cut(form).map(PeriodicalNumbers::number).ifPresent(number -> work.with(field, number));
        }
    }

    private static String number(MatchResult found) {
        return found.group(1).replace(" ", "");
    }
}
