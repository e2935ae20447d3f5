package dossier.model;

import dossier.model.reading.Block;
import java.util.List;

/**
 * A block of an article shown as context, with the stretches of it that are the reason.
 *
 * @param block the block's place among the article's blocks
 * @param marks the mentions in it, in order of place
 */
public record Passage(Article article, int block, List<Mention> marks) {
    public Passage {
        marks = List.copyOf(marks);
    }

    public Block text() {
        return article.block(block);
    }
}
