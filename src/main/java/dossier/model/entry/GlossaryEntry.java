package dossier.model.entry;

import dossier.language.Slug;
import dossier.problem.Location;

/**
 * An entry of {@code glossary.yaml}: SAC, State Administration Council, the body that the army set up.
 *
 * @param expansion what an abbreviation stands for; empty for a word
 * @param see a subject, as {@code organisation/state-administration-council}; empty when there is none
 */
public record GlossaryEntry(Slug id, Location at, String term, String expansion, String definition, YamlText see) {}
