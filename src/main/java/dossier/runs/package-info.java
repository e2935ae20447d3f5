/** Text cut into runs, as templates draw it: links on mentions, note markers, marks on quoted words. */
package dossier.runs;
