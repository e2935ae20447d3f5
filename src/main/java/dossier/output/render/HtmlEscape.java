package dossier.output.render;

/** Text as HTML has it, in elements and in quoted attributes: escaped as Pebble does. */
final class HtmlEscape {
    /** Of the characters of ASCII, those that stand for themselves. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = reference(c) == null;
        }
    }

    private HtmlEscape() {}

    static String escaped(String text) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length && PLAIN[c]) {
                continue;
            }
            String reference = reference(c);
            if (reference != null) {
                out = out == null ? new StringBuilder(text.length() + 16) : out;
                out.append(text, done, i).append(reference);
                done = i + 1;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    /** Readers replace these where text enters; none may reach a page by another way. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F || c >= 0xFFFE;
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> isControl(c) ? "\uFFFD" : null;
        };
    }
}
