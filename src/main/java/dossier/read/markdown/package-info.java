/**
 * Reads Markdown: captures, with their front matter, block by block into articles; and what the authors of a dossier write,
 * into prose.
 */
package dossier.read.markdown;
