/** Paths and anchors of the site, and links between its pages. */
package dossier.site.route;
