/**
 * A seed becomes a {@link dossier.model.Reading}: the way in, which knows the formats, and the reader of plain text
 * captures. Imports {@code problem}, {@code model}, {@code language} and {@code block}, and {@code html} and
 * {@code markdown} for the readers of those formats.
 */
package dossier.capture;
