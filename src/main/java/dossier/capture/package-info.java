/**
 * A seed becomes a {@link dossier.model.Reading}: the way in, which knows the formats, and the reader of plain text
 * captures.
 */
package dossier.capture;
