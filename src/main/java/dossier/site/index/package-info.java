/** The dossier looked up from each thing in it: what mentions, cites and supports it, and which articles are related. */
package dossier.site.index;
