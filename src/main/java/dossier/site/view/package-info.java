/**
 * Views that several pages share: a claim with its status, a piece of evidence, an event, a line of a list. Each is a
 * record that templates read.
 */
package dossier.site.view;
