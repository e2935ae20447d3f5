package dossier.output.search;

/**
 * Words in order, each as how many units it shares with the one before, and the rest: {@code port}, {@code ports} are
 * {@code ]port as} with a space between, where {@code ]} is 0 and {@code a} is 4.
 */
final class FrontCoding {
    private static final int MOST_SHARED = 31;
    private String before = "";

    /** The next word after those before it. */
    String next(String word) {
        int shared = 0;
        int most = Math.min(MOST_SHARED, Math.min(before.length(), word.length()));
        while (shared < most && before.charAt(shared) == word.charAt(shared)) {
            shared++;
        }
        before = word;
        return TextNumbers.of(shared) + word.substring(shared);
    }

    /** Begins anew, as each file does. */
    void reset() {
        before = "";
    }
}
