package dossier.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words found in an article.
 *
 * @param spans the stretches of the place's text that are quoted, in order; several where words were left out between
 */
public record Quote(Article article, Place place, List<Range> spans) {
    public Quote {
        spans = List.copyOf(spans);
    }

    /**
     * A part of an article's page that can be quoted: a block, its title, or one of its notes.
     *
     * @param id of the block, or the note's number; empty for the title
     * @param block its place among the article's blocks; -1 for the title and for notes
     */
    public record Place(String id, String text, int block) {
        public boolean isTitle() {
            return id.isEmpty();
        }

        public boolean isNote() {
            return block < 0 && !isTitle();
        }
    }

    /** A stretch of text, {@code end} not included. */
    public record Range(int start, int end) {}

    public int start() {
        return spans.get(0).start();
    }

    public int end() {
        return spans.get(spans.size() - 1).end();
    }

    /** The quoted words as the article has them, {@code …} between what stands apart. */
    public String exact() {
        return spans.stream()
                .map(span -> place.text().substring(span.start(), span.end()))
                .collect(Collectors.joining(" … "));
    }
}
