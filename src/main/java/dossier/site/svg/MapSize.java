package dossier.site.svg;

import java.util.Arrays;

/**
 * The size of a map.
 *
 * @param width at its widest, in pixels
 * @param steepest the least ratio of width to height
 * @param flattest the greatest ratio
 * @param coarse the greatest deviation of an edge, in units of the drawing
 * @param names the most names
 * @param narrowest the page widths from which each size of letters is used; the style sheet has the same
 */
record MapSize(double width, double steepest, double flattest, double coarse, int names, double... narrowest) {
    /** Units of the drawing for each pixel; edges are in whole units. */
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
