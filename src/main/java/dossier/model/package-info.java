/** The linked dossier: articles, sources, subjects, claims and their evidence, each leading to what it speaks of. */
package dossier.model;
