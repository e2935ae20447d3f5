/**
 * Reads seeds: which files of {@code seeds/} are captures, in which format and in which encoding. Each becomes a {@link
 * dossier.model.reading.Reading}, by the reader of its format.
 */
package dossier.read;
