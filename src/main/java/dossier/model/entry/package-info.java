/**
 * What the authors say: the entries of their YAML as they stand, their notes in Markdown, and the words that only they can
 * choose between.
 */
package dossier.model.entry;
