/**
 * What a reader can find: every passage of the dossier with its place, in the order in which the search numbers them. No file
 * is written here; {@code output.search} makes the index of it.
 */
package dossier.site.search;
