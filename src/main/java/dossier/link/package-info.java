/**
 * Everything that was read becomes a {@link dossier.model.Dossier}: names, notes and references resolved, and what
 * cannot be resolved a problem.
 */
package dossier.link;
