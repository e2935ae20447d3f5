package dossier.site.svg;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates the greatest width of a line of text, in ems, in the sans-serif fonts of the style sheet. A build has no fonts, and
 * readers may have different ones.
 */
final class TextMetrics {
    private static final String NARROW = " ijltfrI.,:;'’‘|()[]-–!·/";
    private static final String WIDE = "mwMWQOGDHNUCAV@%&—…";
    private static final double NARROW_WIDTH = .37;
    private static final double USUAL_WIDTH = .58;
    private static final double WIDE_WIDTH = .86;
    private static final double FULL_WIDTH = 1.02;
    private static final int FIRST_FULL = 0x1100;

    private TextMetrics() {}

    static double width(String text) {
        return text.codePoints().mapToDouble(TextMetrics::width).sum();
    }

    private static double width(int sign) {
        if (sign >= FIRST_FULL && (sign < 0x1E00 || sign > 0x20FF)) {
            return FULL_WIDTH;
        }
        if (NARROW.indexOf(sign) >= 0) {
            return NARROW_WIDTH;
        }
        return WIDE.indexOf(sign) >= 0 ? WIDE_WIDTH : Character.isUpperCase(sign) ? .7 : USUAL_WIDTH;
    }

    /** The end of the longest prefix that could fit if all letters were narrow; nothing longer needs measuring. */
    private static int most(String text, double ems) {
        int letters = (int) (ems / NARROW_WIDTH) + 1;
        return text.codePointCount(0, text.length()) <= letters ? text.length() : text.offsetByCodePoints(0, letters);
    }

    /** The text, or as many of its words as fit into a width, with an ellipsis; words that alone are too long are cut. */
    static String within(String text, double ems) {
        if (width(text) <= ems) {
            return text;
        }
        int end = most(text, ems);
        while (end > 0 && width(text.substring(0, end)) + WIDE_WIDTH > ems) {
            end = text.offsetByCodePoints(end, -1);
        }
        int space = text.lastIndexOf(' ', end);
        int cut = space > end / 2 ? space : end;
        return text.substring(0, cut).stripTrailing() + "…";
    }

    /** The text in at most so many lines, each within a width; a text that does not fit ends in an ellipsis. */
    static List<String> lines(String text, double ems, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (lines.size() < most - 1 && width(rest) > ems) {
            int space = Math.min(rest.length(), most(rest, ems) + 1);
            do {
                space = rest.lastIndexOf(' ', space - 1);
            } while (space > 0 && width(rest.substring(0, space)) > ems);
            if (space <= 0) {
                break;
            }
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(within(rest, ems));
        return lines;
    }
}
