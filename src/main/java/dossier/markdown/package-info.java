/**
 * Reads Markdown: captures, with their front matter, block by block into articles; and what the authors of a dossier write,
 * into prose. Imports {@code problem}, {@code block}, {@code model} and {@code language}, and {@code html} for the HTML that
 * a capture may hold; Flexmark is used here only.
 */
package dossier.markdown;
