/**
 * A text capture as a sheet of lines, before anybody knows what they are: lines and the chunks they make, how they
 * are shaped, the markers in them, and the numbers and signs that notes begin with.
 */
package dossier.sheet;
