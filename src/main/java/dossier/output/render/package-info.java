/** Draws pages with Pebble templates, and checks every link and anchor against the files of the site. */
package dossier.output.render;
