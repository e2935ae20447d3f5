package dossier.model;

/**
 * One occurrence of a name in a block of an article.
 *
 * @param block the block's place among the article's blocks, from 0
 * @param start offset into the block's text
 * @param end offset after the name
 */
public record Mention(Subject subject, int block, int start, int end) {}
