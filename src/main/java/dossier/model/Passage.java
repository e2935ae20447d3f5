package dossier.model;

import dossier.model.reading.Block;
import java.util.List;

/**
 * A block of an article shown as context, with the mentions in it for which it is shown.
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
