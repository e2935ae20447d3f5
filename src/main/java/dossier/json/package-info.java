/** JSON text from plain values, for {@code inspect}, problems and the data files. Imports nothing but the JDK. */
package dossier.json;
