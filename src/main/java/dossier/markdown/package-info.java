/**
 * Reads Markdown files: the front matter, then block by block. Imports {@code block}, {@code model} and {@code language},
 * and {@code html} for the HTML that a Markdown file may hold; Flexmark is used here only.
 */
package dossier.markdown;
