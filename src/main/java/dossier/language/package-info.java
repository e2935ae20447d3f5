/** Languages: which one a text is in, dates in prose, where sentences end, alphabetical order. */
package dossier.language;
