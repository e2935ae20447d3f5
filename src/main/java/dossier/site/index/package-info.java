/**
 * The dossier looked up from each thing in it: what mentions, cites and supports it, and which articles are related. It takes
 * and gives objects of the model; of the link wing it uses {@code evidence}, and it knows no text, link or view.
 */
package dossier.site.index;
