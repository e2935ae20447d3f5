/** Files of the site for other programs: the feed, the sitemap, the data as JSON, annotations, references. */
package dossier.output.export;
