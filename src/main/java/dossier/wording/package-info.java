/**
 * How judgements are worded: one ladder of likelihoods, no hedges, and numbers that hold. Imports {@code model} and {@code
 * language}.
 */
package dossier.wording;
