package dossier.link;

import dossier.model.Article;
import dossier.model.AuthorNote.Target;
import dossier.model.Claim;
import dossier.model.Entity;
import dossier.model.EntityKey;
import dossier.model.EntityKind;
import dossier.model.GlossaryTerm;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.AuthorNoteEntry;
import dossier.model.entry.ProseBlock;
import dossier.model.entry.SourceEntry;
import dossier.model.entry.YamlText;
import dossier.model.reading.Block;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the {@code [[links]]} of authors may lead to, by every way of writing it: {@code person/ana-costa},
 * {@code ana-costa}, {@code Ana Costa}; a country also by its ISO code.
 */
final class LinkTargets {
    private final Map<String, Map<String, LinkTarget>> byName = new TreeMap<>();
    /** Articles whose seed cannot be read, so that their paragraphs are not known. */
    private final Set<String> unread = new HashSet<>();

    /** Names of what may be there or not. */
    private final Set<String> open = new HashSet<>();

    private final Problems problems;

    LinkTargets(Problems problems) {
        this.problems = problems;
    }

    /**
     * Something with a page or a place on one.
     *
     * @param paragraphs what may stand after {@code #}
     * @param see key of what its name stands for first; its own where that is itself
     */
    private record LinkTarget(EntityKey entity, String name, Set<String> paragraphs, String see) {
        /** {@code article/goodwill-visit}. */
        String key() {
            return entity.toString();
        }

        String id() {
            return entity.id().text();
        }

        Target target(String paragraph, String label) {
            String place = paragraph.matches("p\\d+") ? ", ¶" + paragraph.substring(1) : "";
            return new Target(Optional.of(entity), paragraph, label + place);
        }
    }

    void addArticles(List<Article> articles) {
        articles.stream()
                .filter(article -> article.reading().isUnread())
                .forEach(article -> unread.add(article.entityKey().toString()));
        articles.forEach(article -> add(
                article,
                article.reading().blocks().stream().map(Block::id).toList(),
                List.of(article.title().value())));
    }

    /** Sources that a seed which cannot be read may cite: it is not known whether they have a page. */
    void leaveOpen(List<SourceEntry> sources) {
        for (SourceEntry source : sources) {
            open.addAll(List.of(source.id().text(), "source/" + source.id(), source.title()));
        }
    }

    void addNotes(List<AuthorNoteEntry> notes) {
        for (AuthorNoteEntry note : notes) {
            EntityKey entity = new EntityKey(EntityKind.AUTHOR_NOTE, note.id());
            Set<String> lines = new LinkedHashSet<>(
                    note.prose().lines().map(ProseBlock.InlineContent::id).toList());
            add(new LinkTarget(entity, note.title(), lines, entity.toString()), List.of(note.title()));
        }
    }

    void addSubjects(Collection<Subject> subjects) {
        for (Subject subject : subjects) {
            List<String> names = Stream.concat(Stream.of(subject.name(), subject.code()), subject.names().stream())
                    .filter(name -> !name.isEmpty())
                    .toList();
            add(subject, List.of(), names);
        }
    }

    void addSources(List<Source> sources) {
        sources.forEach(source -> add(source, List.of(), List.of()));
    }

    void addClaims(List<Claim> claims) {
        claims.forEach(claim -> add(claim, List.of(), List.of()));
    }

    void addPublishers(List<Publisher> publishers) {
        publishers.forEach(publisher -> add(publisher, List.of(), List.of(publisher.name())));
    }

    /** A term that is explained by a subject is that subject, where both have the name. */
    void addTerms(List<GlossaryTerm> glossary) {
        for (GlossaryTerm term : glossary) {
            String see = term.see().map(Subject::key).orElse(term.entityKey().toString());
            add(new LinkTarget(term.entityKey(), term.term(), Set.of(), see), List.of(term.term()));
        }
    }

    private void add(Entity entity, List<String> paragraphs, List<String> names) {
        EntityKey key = entity.entityKey();
        add(new LinkTarget(key, entity.label(), new LinkedHashSet<>(paragraphs), key.toString()), names);
    }

    private void add(LinkTarget thing, List<String> names) {
        Stream.concat(Stream.of(thing.key(), thing.id()), names.stream())
                .forEach(name ->
                        byName.computeIfAbsent(name, n -> new TreeMap<>()).put(thing.key(), thing));
    }

    /** What a link leads to; a problem where that is nothing, or not one thing. */
    Optional<Target> find(YamlText link) {
        String text = link.text();
        int hash = byName.containsKey(text) ? -1 : text.lastIndexOf('#');
        String name = (hash < 0 ? text : text.substring(0, hash)).strip();
        String paragraph = hash < 0 ? "" : text.substring(hash + 1).strip();
        return one(name, link)
                .filter(thing -> hash < 0 || hasParagraph(thing, paragraph, link))
                .map(thing -> thing.target(paragraph, isName(name, thing) ? name : thing.name()));
    }

    /** An id or a code says little to a reader; a name is read as its author wrote it. */
    private static boolean isName(String name, LinkTarget thing) {
        boolean isCode = thing.entity().kind() == EntityKind.COUNTRY && name.matches("[A-Z]{2}");
        return !isCode && !name.equals(thing.key()) && !name.equals(thing.id());
    }

    private Optional<LinkTarget> one(String name, YamlText link) {
        Map<String, LinkTarget> named = byName.getOrDefault(name, Map.of());
        List<LinkTarget> things = named.values().stream()
                .filter(thing -> thing.see().equals(thing.key()) || !named.containsKey(thing.see()))
                .toList();
        if (things.isEmpty() && !open.contains(name)) {
            problems.error(link.at(), "unknown-id", "there is no page named \"" + name + "\"", hint(name));
        } else if (things.size() > 1) {
            String keys = things.stream().map(LinkTarget::key).collect(Collectors.joining(" or "));
            String message = "\"" + name + "\" may be " + keys;
            problems.error(link.at(), "ambiguous-link", message, "write one of them between the brackets");
            return Optional.empty();
        }
        return things.stream().findFirst();
    }

    private String hint(String name) {
        String otherwise = "write an id, a name or a title, such as [[country/myanmar]] or [[Myanmar]]";
        return Nearest.hint(name, byName.keySet(), otherwise);
    }

    private boolean hasParagraph(LinkTarget thing, String paragraph, YamlText link) {
        if (thing.paragraphs().contains(paragraph) || unread.contains(thing.key())) {
            return true;
        }
        problems.error(
                link.at(),
                "unknown-id",
                thing.key() + " has no paragraph \"" + paragraph + "\"",
                thing.paragraphs().isEmpty()
                        ? "leave out the part after #"
                        : "its paragraphs are " + Events.span(thing.paragraphs()));
        return false;
    }
}
