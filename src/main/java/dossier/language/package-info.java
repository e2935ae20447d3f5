/** What Dossier knows of languages: which one a text is in, dates in prose, where sentences end, alphabets. */
package dossier.language;
