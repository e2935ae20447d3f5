/**
 * The evidence of a claim: quotes found word for word, figures, origins told apart, and what changes if a source is
 * withdrawn.
 */
package dossier.link.evidence;
