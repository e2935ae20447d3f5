package dossier.site.view;

import dossier.model.Evidence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Admiralty code (NATO AJP-2.1) in words: a letter for how reliable a source is, a number for how credible one use of
 * it is. {@code F} and {@code 6} are judgements too: that it cannot be told. What nobody has graded has neither.
 */
public final class AdmiraltyCode {
    private static final Map<String, String> LETTERS = inOrder(
            'A',
            "completely reliable",
            "usually reliable",
            "fairly reliable",
            "not usually reliable",
            "unreliable",
            "reliability cannot be judged");
    private static final Map<String, String> NUMBERS = inOrder(
            '1',
            "confirmed by other sources",
            "probably true",
            "possibly true",
            "doubtful",
            "improbable",
            "truth cannot be judged");

    private AdmiraltyCode() {}

    private static Map<String, String> inOrder(char first, String... meanings) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < meanings.length; i++) {
            ordered.put(String.valueOf((char) (first + i)), meanings[i]);
        }
        return Collections.unmodifiableMap(ordered);
    }

    /** What each letter means, best first: {@code B} is {@code usually reliable}. */
    public static Map<String, String> letters() {
        return LETTERS;
    }

    /** What each number means, best first: {@code 3} is {@code possibly true}. */
    public static Map<String, String> numbers() {
        return NUMBERS;
    }

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
