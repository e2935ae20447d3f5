/**
 * Text taken from the pages of a PDF: page numbers, running heads, notes at the foot of a page, paragraphs that a
 * page breaks.
 */
package dossier.read.pdf;
