/** Notes, what they repeat, and one entry for each work. */
package dossier.link.citation;
