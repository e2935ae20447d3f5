package dossier.model.reading;

import java.util.List;

/**
 * Maps offsets in a block's text to offsets in the seed. Between two cuts the difference is constant.
 *
 * @param start offset in the seed of the block's first character; -1 when the seed's format is no plain text
 * @param cuts in order of place
 */
public record TextMap(int start, List<Cut> cuts) {
    /** For blocks of a format whose text is not a part of the file as it stands. */
    public static final TextMap NONE = new TextMap(-1, List.of());

    public TextMap {
        cuts = List.copyOf(cuts);
    }

    /**
     * From offset {@code at} in the text on, the seed is {@code by} further along than before, because so many of
     * its characters were left out (or, where negative, put in).
     */
    public record Cut(int at, int by) {}

    /** The offset in the seed of the character at {@code index}. */
    public int toSeed(int index) {
        int offset = start + index;
        for (Cut cut : cuts) {
            if (cut.at() > index) {
                break;
            }
            offset += cut.by();
        }
        return offset;
    }
}
