/**
 * Text taken from the pages of a PDF: page numbers, running heads, notes at the foot of a page, paragraphs that a page breaks.
 * Imports {@code model}, {@code language} and {@code sheet}.
 */
package dossier.paged;
