package dossier.model;

import java.util.List;

/**
 * What was recovered from one seed, before any YAML: every word of the seed is in {@code head}, {@code blocks},
 * {@code footnotes} or {@code dropped}.
 *
 * @param title empty when the seed has none, like {@code byline}, {@code publisher} and {@code language}
 * @param language its code, such as {@code en}
 * @param head the lines that title, byline, date and publisher were read from
 */
public record Reading(
        Seed seed,
        String title,
        String byline,
        IsoDate date,
        String publisher,
        String language,
        List<SeedLine> head,
        List<Block> blocks,
        List<Footnote> footnotes,
        List<Dropped> dropped) {
    public Reading {
        head = List.copyOf(head);
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
        dropped = List.copyOf(dropped);
    }

    /** The blocks that are paragraphs, of any kind. */
    public List<Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    public List<Heading> headings() {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    /** The ids of the blocks that cite a note, in order, each once. */
    public List<String> citedIn(String note) {
        return blocks.stream()
                .filter(block -> block.markers().stream()
                        .anyMatch(marker -> marker.note().equals(note)))
                .map(Block::id)
                .toList();
    }
}
