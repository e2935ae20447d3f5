package dossier.site;

import dossier.model.Article;
import dossier.model.AuthorNote;
import dossier.model.Claim;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;

/**
 * A link to a page of the site, by its path from the root.
 *
 * @param path with an anchor where there is one: {@code articles/x.html#p3}
 */
public record Link(String path, String text) {
    /** Stands where there is nothing to link to: before the first page and after the last. */
    public static final Link NONE = new Link("", "");

    static Link to(Article article) {
        return new Link(article.path(), article.title().value());
    }

    static Link to(AuthorNote note) {
        return new Link(note.path(), note.title());
    }

    static Link to(Subject subject) {
        return new Link(subject.path(), subject.name());
    }

    static Link to(Publisher publisher) {
        return new Link(publisher.path(), publisher.name());
    }

    static Link to(Claim claim) {
        return new Link(claim.path(), claim.statement());
    }

    static Link to(Source source) {
        return new Link(source.path(), source.label());
    }

    public boolean isThere() {
        return !path.isEmpty();
    }
}
