/** How judgements are worded: one ladder of likelihoods, no hedges, and numbers that hold. */
package dossier.link.wording;
