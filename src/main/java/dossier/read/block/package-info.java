/**
 * What the readers of all formats share in making an article's blocks: text that knows where it was in the seed,
 * what a stretch of text becomes, ids, notes that are only typed.
 */
package dossier.read.block;
