/**
 * Reads one reference, as a note or a list of works prints it, into the fields of a citation: {@link dossier.link.reference.ReferenceReader}.
 *
 * <p>What can be told for sure, such as numbers, dates and an imprint in brackets, is cut out first; authors, title and
 * container are then told from what is left. A part that cannot be told stays empty.
 */
package dossier.link.reference;
