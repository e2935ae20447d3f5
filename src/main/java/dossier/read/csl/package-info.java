/** Reads styles of the Citation Style Language that a dossier brings with it: whether a file is a style that can lay out references. */
package dossier.read.csl;
