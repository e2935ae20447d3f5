package dossier.output.render;

/** Text as HTML has it, in elements and in quoted attributes: escaped as Pebble does. */
final class HtmlEscape {
    private HtmlEscape() {}

    static String escaped(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String reference = reference(text.charAt(i));
            if (reference != null && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                out.append(reference == null ? text.charAt(i) : reference);
            }
        }
        return out == null ? text : out.toString();
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
