/**
 * What bears out a claim: quotes proved word for word, figures, origins told apart, and what falls if a source falls.
 * Imports {@code problem}, {@code model}, {@code language} and {@code copies}.
 */
package dossier.evidence;
