package dossier.model;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.Inline;
import dossier.model.entry.Prose;
import java.util.List;

/**
 * A note of the dossier's authors: their own prose, with what its links lead to. Two are equal when their ids are.
 *
 * @param title never empty
 * @param targets of the links of the prose, by their numbers
 */
public record AuthorNote(Slug id, String title, IsoDate published, Prose prose, List<Target> targets)
        implements Comparable<AuthorNote> {
    public AuthorNote {
        targets = List.copyOf(targets);
    }

    /**
     * What a link leads to.
     *
     * @param path of the page, without an anchor
     * @param anchor on that page; empty for the page as a whole
     * @param label what the link says where its author gives it no words
     */
    public record Target(String path, String anchor, String label) {}

    public String path() {
        return path(id);
    }

    public static String path(Slug id) {
        return "notes/" + id + ".html";
    }

    public Target target(Inline.Link link) {
        return targets.get(link.number());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthorNote note && id.equals(note.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(AuthorNote other) {
        return id.compareTo(other.id);
    }
}
