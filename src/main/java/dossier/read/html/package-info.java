/**
 * Reads saved web pages: what a page says of itself, which part of it is the article, its notes, then its text from top to
 * bottom.
 */
package dossier.read.html;
