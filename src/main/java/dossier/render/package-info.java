/** Draws pages with Pebble templates, and holds every link and anchor against what there is. */
package dossier.render;
