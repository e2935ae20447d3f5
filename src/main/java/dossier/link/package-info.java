/**
 * What was read becomes a {@link dossier.model.Dossier}: names, notes and references are resolved, and what cannot be
 * resolved is a problem.
 */
package dossier.link;
