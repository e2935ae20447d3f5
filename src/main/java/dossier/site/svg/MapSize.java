package dossier.site.svg;

import java.util.Arrays;

/**
 * How large a map is drawn.
 *
 * @param width at its widest, in pixels
 * @param steepest the least width for a height of one
 * @param flattest the greatest
 * @param coarse how far an edge may be off, in units of the drawing
 * @param names at most
 * @param narrowest the widths for which it has a size of letters each; the style sheet has the same
 */
record MapSize(double width, double steepest, double flattest, double coarse, int names, double... narrowest) {
    /** Units of the drawing for a pixel: edges are in whole units. */
    private static final double FINENESS = 2;

    private static final double LETTERS = 11.5;

    double units() {
        return width * FINENESS;
    }

    /** The sizes of letters in units of the drawing, growing: as large on paper or screen in each of the widths. */
    double[] letters() {
        return Arrays.stream(narrowest).map(least -> LETTERS * units() / least).toArray();
    }
}
