package dossier.site.index;

import dossier.model.AuthorNote;
import dossier.model.EntityKey;
import dossier.model.EntityKind;
import dossier.model.entry.Inline;
import dossier.model.entry.ProseBlock.InlineContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of the authors' notes that link to a thing, in order of notes and lines. */
public final class BacklinkIndex {
    private final ListMap<EntityKey, Backlink> toEntities = new ListMap<>();
    private final List<Backlink> toTerms = new ArrayList<>();

    /**
     * A line that links to a thing.
     *
     * @param links those of its links that lead there
     */
    public record Backlink(AuthorNote note, InlineContent line, List<Inline.EntityLink> links) {}

    BacklinkIndex(List<AuthorNote> notes) {
        notes.forEach(note -> note.prose().lines().forEach(line -> add(note, line)));
    }

    private void add(AuthorNote note, InlineContent line) {
        Map<EntityKey, List<Inline.EntityLink>> links = new LinkedHashMap<>();
        List<Inline.EntityLink> terms = new ArrayList<>();
        for (Inline piece : line.inlines()) {
            Optional<EntityKey> target =
                    piece instanceof Inline.EntityLink link ? note.target(link).entity() : Optional.empty();
            target.map(key ->
                            key.kind() == EntityKind.TERM ? terms : links.computeIfAbsent(key, k -> new ArrayList<>()))
                    .ifPresent(found -> found.add((Inline.EntityLink) piece));
        }
        // A link from a note to a part of itself is not listed on the note's own page.
        links.remove(note.entityKey());
        links.forEach((key, found) -> toEntities.add(key, new Backlink(note, line, found)));
        if (!terms.isEmpty()) {
            toTerms.add(new Backlink(note, line, terms));
        }
    }

    public List<Backlink> to(EntityKey key) {
        return toEntities.get(key);
    }

    /** The lines that link to any term of the glossary. */
    public List<Backlink> toTerms() {
        return toTerms;
    }
}
