/**
 * Notes, what they repeat, and one entry for each work. Imports {@code problem}, {@code model} and {@code language}.
 */
package dossier.citation;
