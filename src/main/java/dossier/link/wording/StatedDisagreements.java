package dossier.link.wording;

import dossier.language.Quotations;
import dossier.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author's prose says of disagreements between the articles: how many, {@code The articles disagree on two points},
 * and on what, {@code The sources disagree about the toll}. Only plain statements are read: not what is quoted, denied, asked
 * or only possible, nor how many points some of the articles disagree on. English only.
 */
final class StatedDisagreements {
    private static final String WORDS = "(?:[\\p{L}\\p{N}’']+,?\\s+)";
    private static final String SUBJECT = AgreementLexicon.any("subject");
    private static final Pattern DISAGREE = Pattern.compile(
            "(?iu)(?:(?<before>\\b" + WORDS + "{0,4})\\b" + SUBJECT + "|(?<they>^they))\\s+(?<gap>" + WORDS
                    + "{0,2}?)" + AgreementLexicon.any("verb") + "(?:\\s+(?:only|just|mainly|chiefly))?\\s+"
                    + AgreementLexicon.any("on") + "\\s+(?:(?:only|just|exactly)\\s+)?(?<what>[^.;:!?()–—]+)");
    private static final Pattern POINTS =
            Pattern.compile("(?iu)(" + TypedNumber.PATTERN + ")\\s+" + AgreementLexicon.any("point") + "\\b.*");
    private static final Pattern DISAGREEMENTS =
            Pattern.compile("(?iu)(" + TypedNumber.PATTERN + ")\\s+disagreements?\\b");
    private static final Pattern OF_ARTICLES = Pattern.compile("(?iu)\\b(?:" + SUBJECT + "|claims|dossier)\\b");
    private static final Pattern SOME = Pattern.compile(
            "(?iu)" + TypedNumber.PATTERN + "\\s+of\\b|(?<!(?:the|all|our|of|ese)\\s)" + TypedNumber.PATTERN + "\\s+$");
    private static final Set<String> OPEN = Set.copyOf(AgreementLexicon.words("open"));

    private final List<StatedDisagreement> found = new ArrayList<>();

    private StatedDisagreements() {}

    /**
     * One statement.
     *
     * @param words as written
     * @param number in digits; empty where it gives none
     * @param point on what; empty where it gives a number
     */
    record StatedDisagreement(String words, String number, String point) {}

    static List<StatedDisagreement> in(String text) {
        StatedDisagreements statements = new StatedDisagreements();
        Quotations quotations = Quotations.of(text);
        boolean afterArticles = false;
        int at = 0;
        while (at < text.length()) {
            Sentences.Sentence sentence = Sentences.around(text, at, at + 1);
            String words = text.substring(at, sentence.end());
            int offset = at;
            statements.addVerbs(words, afterArticles, place -> quotations.holds(offset + place));
            statements.addCounts(words, place -> quotations.holds(offset + place));
            afterArticles = OF_ARTICLES.matcher(words).find();
            at = sentence.end();
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return List.copyOf(statements.found);
    }

    private void addVerbs(String sentence, boolean afterArticles, IntPredicate isQuoted) {
        Matcher disagree = DISAGREE.matcher(sentence);
        while (disagree.find()) {
            boolean they = disagree.group("they") != null;
            String before = they ? "" : disagree.group("before");
            boolean isPlain = isPlain(before) && isPlain(disagree.group("gap"));
            if (isQuoted.test(disagree.end("gap")) || !isPlain || they && !afterArticles) {
                continue;
            }
            String words = disagree.group().substring(before.length()).strip();
            String what = disagree.group("what").strip();
            Matcher points = POINTS.matcher(what);
            if (!points.matches()) {
                found.add(new StatedDisagreement(words, "", what));
            } else if (!SOME.matcher(before).find()) {
                found.add(new StatedDisagreement(words, TypedNumber.digits(points.group(1)), ""));
            }
        }
    }

    /** Whether no word leaves it open. */
    private static boolean isPlain(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).replace('’', '\'').split("[\\s,]+")) {
            if (OPEN.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void addCounts(String sentence, IntPredicate isQuoted) {
        if (!OF_ARTICLES.matcher(sentence).find()) {
            return;
        }
        Matcher counted = DISAGREEMENTS.matcher(sentence);
        while (counted.find()) {
            if (!isQuoted.test(counted.start()) && !StatedStatuses.isRough(sentence, counted.start())) {
                found.add(new StatedDisagreement(counted.group(), TypedNumber.digits(counted.group(1)), ""));
            }
        }
    }
}
