/** Where evidence really comes from: reprints, translations, agencies, speakers, and what cites what. */
package dossier.link.origin;
