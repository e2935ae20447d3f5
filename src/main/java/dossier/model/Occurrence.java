package dossier.model;

import dossier.model.reading.Block;

/**
 * A place in an article's running text where a name occurs.
 *
 * @param block the block's place among the article's blocks, from 0
 * @param start offset into the block's text
 * @param end offset after the name
 */
public record Occurrence(Article article, int block, int start, int end) {
    public Block text() {
        return article.block(block);
    }

    /** The name as it is written there. */
    public String form() {
        return text().text().substring(start, end);
    }
}
