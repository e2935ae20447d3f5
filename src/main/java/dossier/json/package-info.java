/** JSON text from plain values, for {@code inspect}, problems and the data files. */
package dossier.json;
