/** The dossier looked up from each thing in it: who mentions, cites and supports whom, and which articles are related. */
package dossier.site.index;
