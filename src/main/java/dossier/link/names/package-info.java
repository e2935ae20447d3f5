/**
 * Who and where is spoken of: the gazetteer of countries, the finder of names in text, and what tells from the words
 * around a name that no country is meant.
 */
package dossier.link.names;
