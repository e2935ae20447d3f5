/** Reads plain text captures: the lines above and below the text, lists of notes, and the blocks between them. */
package dossier.read.text;
