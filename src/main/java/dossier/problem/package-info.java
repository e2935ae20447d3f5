/** What is wrong with a dossier, where, and what to do about it. */
package dossier.problem;
