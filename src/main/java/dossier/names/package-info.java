/**
 * Who and where is spoken of: the gazetteer of countries, and the finder of names in text. Imports {@code problem},
 * {@code model} and {@code language}.
 */
package dossier.names;
