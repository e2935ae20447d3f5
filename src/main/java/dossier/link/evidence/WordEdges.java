package dossier.link.evidence;

import dossier.language.Scripts;
import dossier.language.TextFolding;

/** Tells where a text may be cut without breaking a word or a number: {@code 10 MW} is no part of {@code 110 MW}. */
final class WordEdges {
    private WordEdges() {}

    /** Whether no word and no number goes on from before the offset to after it. */
    static boolean isEdge(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (TextFolding.isMark(after)) {
            return false;
        }
        if (isWordSign(before) && isWordSign(after)) {
            return Scripts.isUnspaced(before) || Scripts.isUnspaced(after);
        }
        return !(isPoint(before) && Character.isDigit(after) && isDigit(text, at - 2))
                && !(isPoint(after) && Character.isDigit(before) && isDigit(text, at + 1));
    }

    /** {@code 1.5}, {@code 1,500}: the sign in a number. */
    private static boolean isPoint(int sign) {
        return sign == '.' || sign == ',';
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isWordSign(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || TextFolding.isMark(codePoint);
    }
}
