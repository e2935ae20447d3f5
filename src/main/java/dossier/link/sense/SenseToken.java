package dossier.link.sense;

import dossier.language.TextFolding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word with its place in a text; apostrophes and hyphens inside belong to it: {@code wasn't}, {@code peut-être}.
 *
 * @param word in lower case, composed (NFC), with straight apostrophes and hyphens
 * @param isLower whether it is written with a small initial
 */
record SenseToken(String word, boolean isLower, int start, int end) {
    private static final String APOSTROPHES = "'’ʼ‘";
    private static final String HYPHENS = "-‐‑";

    /** The words between two offsets. */
    static List<SenseToken> of(String text, int from, int to) {
        List<SenseToken> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = end(text, at, to);
            if (end > at) {
                tokens.add(token(text, at, end));
                at = end;
            } else {
                at++;
            }
        }
        return tokens;
    }

    private static SenseToken token(String text, int from, int to) {
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean ignored = Character.getType(c) == Character.FORMAT;
            if (!ignored) {
                word.append(APOSTROPHES.indexOf(c) >= 0 ? '\'' : HYPHENS.indexOf(c) >= 0 ? '-' : c);
            }
        }
        String folded = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new SenseToken(folded, Character.isLowerCase(text.codePointAt(from)), from, to);
    }

    private static int end(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            boolean isJoint = at > from && (APOSTROPHES.indexOf(c) >= 0 || HYPHENS.indexOf(c) >= 0);
            boolean isInside = at > from && Character.getType(c) == Character.FORMAT;
            if (isWordSign(c) || (isJoint || isInside) && at + 1 < limit && isWordSign(text.charAt(at + 1))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    static boolean isWordSign(char c) {
        return Character.isLetterOrDigit(c) || TextFolding.isMark(c);
    }

    /** The same without what is elided before it: {@code qu'aucun} is {@code aucun}. */
    SenseToken withoutElision() {
        int apostrophe = word.lastIndexOf('\'');
        boolean elided = apostrophe > 0 && word.length() - apostrophe > 2;
        return elided ? new SenseToken(word.substring(apostrophe + 1), true, start, end) : this;
    }
}
