package dossier.link.names;

/** Finds the words beside a place in a text. A word is a run of letters here. */
public final class AdjacentWords {
    private AdjacentWords() {}

    /** Where the letters begin that end at a place; the place itself if no letter is before it. */
    public static int start(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the letters end that begin at a place; the place itself if no letter is there. */
    public static int end(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * Where the word begins that one separator, and perhaps the full stop of a title, separates from a place; the place itself
     * if there is none.
     */
    static int startBefore(String text, int place, String separators) {
        int end = place - 1;
        if (end < 1 || separators.indexOf(text.charAt(end)) < 0) {
            return place;
        }
        int last = text.charAt(end - 1) == '.' ? end - 1 : end;
        int start = start(text, last);
        return start == last ? place : start;
    }

    /** The word that {@link #startBefore} finds; empty if there is none. */
    static String before(String text, int place, String separators) {
        int start = startBefore(text, place, separators);
        return start == place ? "" : text.substring(start, end(text, start));
    }
}
