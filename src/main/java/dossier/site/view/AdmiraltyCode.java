package dossier.site.view;

import dossier.model.Evidence;
import java.util.Map;

/**
 * The Admiralty code (NATO AJP-2.1) in words: a letter for how reliable a source is, a number for how credible one use of
 * it is. {@code F} and {@code 6} are judgements too: that it cannot be told. What nobody has graded has neither.
 */
public final class AdmiraltyCode {
    private static final Map<String, String> LETTERS = Map.of(
            "A", "completely reliable",
            "B", "usually reliable",
            "C", "fairly reliable",
            "D", "not usually reliable",
            "E", "unreliable",
            "F", "reliability cannot be judged");
    private static final Map<String, String> NUMBERS = Map.of(
            "1", "confirmed by other sources",
            "2", "probably true",
            "3", "possibly true",
            "4", "doubtful",
            "5", "improbable",
            "6", "truth cannot be judged");

    private AdmiraltyCode() {}

    /** {@code B3: usually reliable, possibly true}; {@code 3: reliability not assessed, possibly true}. */
    public static String of(Evidence piece, SiteText text) {
        String letter = letter(piece.article().grade());
        String number = piece.credibility();
        if (letter.isEmpty() && number.isEmpty()) {
            return text.grade("");
        }
        String meaning = SiteText.listed(
                text.say(LETTERS.getOrDefault(letter, "reliability not assessed")),
                text.say(NUMBERS.getOrDefault(number, "truth not assessed")));
        return text.say("{0}: {1}", letter + number, meaning);
    }

    /** The letter of a grade; empty for an empty one. */
    public static String letter(String grade) {
        return grade.isEmpty() ? "" : grade.substring(0, 1);
    }
}
