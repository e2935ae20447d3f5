/**
 * Whether a quote keeps the sense of its sentence: words left out of it, or beside it, that deny, doubt or condition what
 * it says. The words are data in {@code dossier/link/sense/}.
 */
package dossier.link.sense;
