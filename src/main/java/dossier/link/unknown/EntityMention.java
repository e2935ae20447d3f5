package dossier.link.unknown;

import dossier.model.entry.SubjectKind;

/**
 * A place in an article where a person, an organisation or a place is named.
 *
 * @param block the block's place among the article's blocks, from 0
 * @param start offset into the block's text
 * @param end offset after the name
 */
public record EntityMention(SubjectKind kind, int block, int start, int end) {}
