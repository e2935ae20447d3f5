package dossier.link.citation;

/** How many letters must be put in, left out or changed to make one text of another (Levenshtein). */
final class EditDistance {
    private EditDistance() {}

    static boolean isAtMost(int limit, String one, String other) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return false;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j < row.length; j++) {
                int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return false;
            }
        }
        return row[other.length()] <= limit;
    }
}
