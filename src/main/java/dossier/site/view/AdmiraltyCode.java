package dossier.site.view;

import dossier.model.Evidence;
import java.util.Map;

/**
 * The Admiralty code (NATO AJP-2.1) in words: a letter for how reliable a source is, a number for how credible one use of
 * it is. {@code F} and {@code 6} mean that nobody has judged, not that the judgement is bad.
 */
public final class AdmiraltyCode {
    private static final Map<String, String> LETTERS = Map.of(
            "A", "completely reliable",
            "B", "usually reliable",
            "C", "fairly reliable",
            "D", "not usually reliable",
            "E", "unreliable",
            "F", "reliability not judged");
    private static final Map<String, String> NUMBERS = Map.of(
            "1", "confirmed by other sources",
            "2", "probably true",
            "3", "possibly true",
            "4", "doubtful",
            "5", "improbable",
            "6", "truth not judged");

    private AdmiraltyCode() {}

    /** {@code B3: usually reliable, possibly true}. */
    public static String of(Evidence piece, SiteText text) {
        String letter = letter(piece.article().grade());
        if (letter.equals("F") && piece.credibility().equals("6")) {
            return text.say("F6: not judged");
        }
        String meaning = SiteText.listed(text.say(LETTERS.get(letter)), text.say(NUMBERS.get(piece.credibility())));
        return text.say("{0}: {1}", letter + piece.credibility(), meaning);
    }

    /** The letter of a grade; {@code F} for an empty one. */
    public static String letter(String grade) {
        return grade.isEmpty() ? "F" : grade.substring(0, 1);
    }
}
