package dossier.site.route;

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

    public static Link to(Article article) {
        return new Link(article.path(), article.title().value());
    }

    public static Link to(AuthorNote note) {
        return new Link(note.path(), note.title());
    }

    public static Link to(Subject subject) {
        return new Link(subject.path(), subject.name());
    }

    public static Link to(Publisher publisher) {
        return new Link(publisher.path(), publisher.name());
    }

    public static Link to(Claim claim) {
        return new Link(claim.path(), claim.statement());
    }

    public static Link to(Source source) {
        return new Link(source.path(), source.label());
    }

    public boolean isThere() {
        return !path.isEmpty();
    }
}
