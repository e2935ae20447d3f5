/**
 * The dossier seen from each thing in it, worked out once and read by all pages: what leads to a subject, a source, a
 * publisher; what rests on what; what things are called in the language of the site.
 */
package dossier.lookup;
