package dossier.site;

import dossier.model.Article;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;

/** How each thing looks as a line of a list. */
final class Rows {
    private Rows() {}

    static Row of(Article article) {
        String meta = Words.dotted(
                Words.publisher(article), Words.date(article.published().value()));
        Link notes = article.notes().isEmpty()
                ? Link.NONE
                : new Link(
                        article.path() + "#notes", Words.count(article.notes().size(), "note", "notes"));
        return new Row(Words.link(article), meta, article.details().summary(), notes);
    }

    static Row of(Source source) {
        Link uses = new Link(source.path() + "#uses", Words.count(source.uses().size(), "use", "uses"));
        return new Row(Words.link(source), Words.origin(source), source.summary(), uses);
    }

    static Row of(Subject subject, Lookup lookup) {
        int mentions = lookup.mentionsOf(subject);
        int written = lookup.writtenBy(subject).size();
        Link count = mentions > 0
                ? new Link(subject.path() + "#passages", Words.count(mentions, "mention", "mentions"))
                : written > 0
                        ? new Link(subject.path() + "#wrote", Words.count(written, "article", "articles"))
                        : Link.NONE;
        return new Row(Words.link(subject), "", subject.summary(), count);
    }

    static Row of(Publisher publisher, Lookup lookup) {
        int all = lookup.publishedBy(publisher).size()
                + lookup.issuedBy(publisher).size();
        Link count = new Link(publisher.path() + "#published", Words.count(all, "work", "works"));
        return new Row(Words.link(publisher), publisher.grade(), publisher.summary(), all == 0 ? Link.NONE : count);
    }
}
