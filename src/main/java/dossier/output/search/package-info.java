/**
 * The search of a site: an index of words in small scripts, which works from a folder on a disk as on any host, and the
 * searcher that the command line uses, which finds the same in the same order as the script on the page.
 */
package dossier.output.search;
