package dossier.link.citation;

import java.util.ArrayList;
import java.util.List;

/** The parts of a note that cites several works: what {@code ;} parts, outside quotation marks and brackets. */
final class CitationParts {
    private static final String OPEN = "“«([";
    private static final String CLOSE = "”»)]";

    private CitationParts() {}

    static List<String> of(String note) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < note.length(); i++) {
            char c = note.charAt(i);
            depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            boolean ends = i + 1 == note.length();
            boolean parted = c == ';' && depth == 0 && (ends || Character.isWhitespace(note.charAt(i + 1)));
            if (parted || ends) {
                String part = note.substring(from, parted ? i : i + 1).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
