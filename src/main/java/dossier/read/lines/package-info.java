/**
 * A text capture as lines, before it is known what they are: lines and the groups they make, how they are shaped, the
 * markers in them, and the numbers and signs that notes begin with.
 */
package dossier.read.lines;
