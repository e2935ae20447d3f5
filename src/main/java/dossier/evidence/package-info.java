/**
 * Whether the authors' statements are borne out: quotes proved word for word, origins told apart, what falls if a source
 * falls, and whether judgements are worded as their yardstick asks. Imports {@code problem}, {@code model} and {@code
 * language}.
 */
package dossier.evidence;
