/**
 * Everything that was read becomes a {@link dossier.model.Dossier}: names, notes and references resolved, and what cannot
 * be resolved a problem. Imports {@code problem}, {@code model}, {@code language}, {@code citation} and {@code names}.
 */
package dossier.link;
