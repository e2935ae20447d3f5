/**
 * Draws pages with Pebble templates, and holds every link and anchor against what there is. Imports
 * {@code problem}, {@code json}, {@code phrase} and {@code page}.
 */
package dossier.render;
