package dossier.model;

import dossier.language.Slug;
import dossier.model.entry.SubjectKind;
import dossier.problem.Location;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that articles speak of: a country, topic, person, organisation or place. Two subjects are equal when kind and
 * id are.
 *
 * @param code ISO 3166-1 code of a country; empty for the others
 * @param names all names that mean it in a text, its own first; demonyms too
 * @param standsFor names of other things that may mean it: Moscow for Russia
 * @param country id of the country it belongs to; empty when not said
 * @param near pairs of words that together mean it: {@code jet + pilot}
 * @param notIn phrases in which its names mean something else: Bank of China
 * @param at where YAML describes it; the file alone for a subject that YAML does not describe
 */
public record Subject(
        SubjectKind kind,
        Slug id,
        String code,
        String name,
        String summary,
        List<String> names,
        List<String> standsFor,
        String country,
        List<String> near,
        List<String> notIn,
        Location at)
        implements Entity, Comparable<Subject> {
    public Subject {
        names = List.copyOf(names);
        standsFor = List.copyOf(standsFor);
        near = List.copyOf(near);
        notIn = List.copyOf(notIn);
    }

    /** The same with more names after its own. */
    public Subject withMoreNames(List<String> more) {
        return more.isEmpty()
                ? this
                : withNames(Stream.concat(names.stream(), more.stream()).toList());
    }

    /** The same with other names. */
    public Subject withNames(List<String> others) {
        return new Subject(kind, id, code, name, summary, others, standsFor, country, near, notIn, at);
    }

    /** Kind and id, as YAML and {@code data-subject} write it: {@code country/myanmar}. */
    public String key() {
        return entityKey().toString();
    }

    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKind.of(kind), id);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subject subject && kind == subject.kind && id.equals(subject.id);
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + id.hashCode();
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }
}
