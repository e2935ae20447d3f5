/** Text cut into spans, as templates draw it: links on mentions, note markers, marks on quoted words. */
package dossier.site.inline;
