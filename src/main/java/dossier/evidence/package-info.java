/**
 * What bears out a claim: quotes proved word for word, figures, origins told apart, and what falls if a source falls.
 */
package dossier.evidence;
