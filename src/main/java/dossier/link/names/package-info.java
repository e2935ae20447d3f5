/**
 * The gazetteer of countries, the finder of names in text, and the rules that tell from the words around a name that no
 * country is meant.
 */
package dossier.link.names;
