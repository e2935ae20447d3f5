package dossier.link.wording;

import dossier.language.Quotations;
import dossier.model.ClaimStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author types about the status of claims: {@code one of the 12 claims is disputed}, {@code three corroborated
 * claims}, {@code all claims rest on a single origin}. English only; what is quoted, or {@code about} a number, is not
 * looked at.
 */
final class StatedStatuses {
    private static final String NUMBER =
            "(?<number>all(?:\\s+" + TypedNumber.PATTERN + ")?(?:\\s+the)?|every|none|" + TypedNumber.PATTERN + ")";
    private static final String STATUS =
            AgreementLexicon.any("disputed", "corroborated", "single origin", "unsupported");
    private static final Pattern AFTER = Pattern.compile(
            "(?iu)\\b" + NUMBER + "(?:\\s+of\\s+(?:the|our|its|these|all)(?:\\s+" + TypedNumber.PATTERN + ")?)?"
                    + "\\s+claims?\\s+(?:(?:are|is|remain|remains)\\s+(?:still\\s+|now\\s+)?(?<status>" + STATUS + ")"
                    + "|" + AgreementLexicon.any("single origin") + "|" + AgreementLexicon.any("rests") + ")\\b");
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?<number>" + TypedNumber.PATTERN + ")\\s+(?<status>" + STATUS + ")\\s+claims?\\b(?!-)");
    private static final Pattern ROUGHLY =
            Pattern.compile("(?iu)\\b(?:about|around|almost|nearly|over|under|some|least|most|than|up\\s+to)\\s+$");

    /** More characters than the longest of these words takes. */
    private static final int FURTHEST = 20;

    private StatedStatuses() {}

    /**
     * One of them.
     *
     * @param number in digits; empty for all claims
     */
    record StatedStatus(String words, String number, ClaimStatus status, int start) {}

    static List<StatedStatus> in(String text) {
        Quotations quotations = Quotations.of(text);
        List<StatedStatus> found = new ArrayList<>();
        for (Pattern pattern : List.of(AFTER, BEFORE)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (!quotations.holds(matcher.start()) && !isRough(text, matcher.start())) {
                    found.add(stated(matcher));
                }
            }
        }
        return found;
    }

    /** Whether what stands before a number makes it a rough one: {@code at least two}. */
    static boolean isRough(String text, int number) {
        return ROUGHLY.matcher(text.substring(Math.max(0, number - FURTHEST), number))
                .find();
    }

    private static StatedStatus stated(Matcher matcher) {
        String number = matcher.group("number").toLowerCase(Locale.ROOT);
        boolean all = number.startsWith("all") || number.equals("every");
        String status = matcher.group("status");
        return new StatedStatus(
                matcher.group(),
                all ? "" : TypedNumber.digits(number.equals("none") ? "no" : number),
                status == null ? ClaimStatus.SINGLE_ORIGIN : AgreementLexicon.status(status),
                matcher.start());
    }
}
