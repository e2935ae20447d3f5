/**
 * References for readers and their programs: a work in the fields of the Citation Style Language, and these fields as
 * BibTeX, RIS, CSL-JSON and as a line of text in a named style.
 */
package dossier.site.reference;
