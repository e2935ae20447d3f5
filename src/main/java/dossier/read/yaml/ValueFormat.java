package dossier.read.yaml;

import dossier.language.IsoDate;
import dossier.model.entry.BaseUrl;
import dossier.model.entry.BaseUrlHint;
import dossier.problem.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text must look like, and what to tell an author whose text does not.
 *
 * @param fault how the message goes on after the text: "is not a date"
 * @param hint made from the text
 */
record ValueFormat(String code, Predicate<String> fits, String fault, UnaryOperator<String> hint) {
    static final ValueFormat DATE = new ValueFormat(
            "bad-date", text -> IsoDate.parse(text).isPresent(), "is not a date", ValueFormat::dateHint);
    static final ValueFormat URL = address();
    static final ValueFormat BASE_URL =
            new ValueFormat("bad-url", text -> BaseUrl.parse(text).isPresent(), BaseUrl.FAULT, BaseUrlHint::of);
    static final ValueFormat LANGUAGE = matching(
                    "bad-language", "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}+)*+", "is not a language code")
            .hinting("write a code such as en, fr or pt-BR");
    static final ValueFormat DOI =
            matching("bad-doi", "10\\.\\d{4,9}/\\S+", "is not a DOI").hinting(ValueFormat::doiHint);
    static final ValueFormat PAIR = matching(
                    "bad-pair", "\\s*+[^+\\s][^+]* \\+ \\s*+[^+\\s][^+]*", "is not a pair of words")
            .hinting("write two words with \" + \" between them, such as jet + pilot");
    static final ValueFormat ARTICLE_GRADE =
            grade("[A-F][1-6]", "write a letter A to F and a number 1 to 6, such as B3");
    static final ValueFormat SOURCE_GRADE =
            grade("[A-F][1-6]?", "write a letter A to F, and a number 1 to 6 if known: B or B3");
    static final ValueFormat CREDIBILITY = matching("bad-grade", "[1-6]", "is not a credibility grade")
            .hinting("write a number from 1, confirmed by other sources, to 6, cannot be judged");
    static final ValueFormat PUBLISHER_GRADE = grade("[A-F]", "write a letter A to F");

    private static final Pattern NEARLY_DATE =
            Pattern.compile("(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?(?:[T ]\\d.*)?");

    /** @param fault as in "is not a kind of article" */
    static ValueFormat oneOf(List<String> words, String fault) {
        return new ValueFormat(
                "unknown-value",
                words::contains,
                fault,
                text -> Nearest.hint(text, words, "known: " + String.join(", ", words)));
    }

    private static ValueFormat grade(String pattern, String otherwise) {
        ValueFormat form = matching("bad-grade", pattern, "is not a grade");
        return form.hinting(text -> form.meant(text.toUpperCase(Locale.ROOT)).orElse(otherwise));
    }

    /** Absolute, and without the characters that an address must escape: white space, quotation marks, angle brackets. */
    private static ValueFormat address() {
        ValueFormat form =
                matching("bad-url", "(?i)https?://[^\\s/?#\"<>\\\\]+([/?#][^\\s\"<>]*)?", "is not a web address");
        String otherwise = "write the full address, such as https://example.org/report";
        return form.hinting(text -> text.matches("[^:/][^:/.]*+\\.[^:]++")
                ? form.meant("https://" + text).orElse(otherwise)
                : otherwise);
    }

    private static ValueFormat matching(String code, String pattern, String fault) {
        return new ValueFormat(code, Pattern.compile(pattern).asMatchPredicate(), fault, text -> "");
    }

    private ValueFormat hinting(String always) {
        return hinting(text -> always);
    }

    private ValueFormat hinting(UnaryOperator<String> by) {
        return new ValueFormat(code, fits, fault, by);
    }

    private Optional<String> meant(String guess) {
        return fits.test(guess) ? Optional.of("did you mean \"" + guess + "\"?") : Optional.empty();
    }

    /** The DOI that is meant by {@code https://doi.org/10.1000/182} or {@code doi:10.1000/182}. */
    private static String doiHint(String text) {
        int start = Math.max(0, text.indexOf("10."));
        return DOI.meant(text.substring(start)).orElse("write it without an address, such as 10.1000/182");
    }

    private static String dateHint(String text) {
        return nearlyDate(text)
                .flatMap(date -> DATE.meant(date.text()))
                .orElse("write a day (2025-02-28), a month (2025-02) or a year (2025)");
    }

    /** The date that is meant by {@code 2025/3/4} or {@code 2025-03-04T10:00}. */
    private static Optional<IsoDate> nearlyDate(String text) {
        Matcher nearly = NEARLY_DATE.matcher(text);
        if (!nearly.matches()) {
            return Optional.empty();
        }
        int day = nearly.group(3) == null ? 0 : Integer.parseInt(nearly.group(3));
        return IsoDate.of(Integer.parseInt(nearly.group(1)), Integer.parseInt(nearly.group(2)), day);
    }
}
