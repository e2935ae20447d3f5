/**
 * How far the authors' statements are borne out: whether passages are independent of one another, and whether judgements are
 * worded as their yardstick asks. Imports {@code problem}, {@code model} and {@code language}.
 */
package dossier.evidence;
