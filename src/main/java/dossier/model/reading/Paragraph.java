package dossier.model.reading;

import java.util.List;

/** A paragraph of an article, in any of its kinds. */
public record Paragraph(String id, Kind kind, String text, List<Marker> markers, TextMap map) implements Block {
    public Paragraph {
        markers = List.copyOf(markers);
    }

    /** What a paragraph is; {@link #word()} is its name in {@code inspect}. */
    public enum Kind {
        PARAGRAPH("paragraph", "p"),
        CAPTION("caption", "c"),
        QUOTE("quote", "p"),
        LIST_ITEM("list-item", "p"),
        TABLE("table", "p"),
        ABOUT_AUTHOR("about-author", "a"),
        DISCLAIMER("disclaimer", "d");

        private final String word;
        private final String prefix;

        Kind(String word, String prefix) {
            this.word = word;
            this.prefix = prefix;
        }

        public String word() {
            return word;
        }

        /** The letter before the number in ids: the running text counts p1, p2, … whatever its kind. */
        public String prefix() {
            return prefix;
        }

        /** Whether it belongs to the author's running text. */
        public boolean isText() {
            return prefix.equals("p");
        }
    }
}
