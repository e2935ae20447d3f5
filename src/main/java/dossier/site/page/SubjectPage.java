package dossier.site.page;

import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Passage;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.svg.WorldMap;
import dossier.site.view.CoOccurrence;
import dossier.site.view.EventView;
import dossier.site.view.ListRow;
import dossier.site.view.ListRows;
import dossier.site.view.PassageView;
import dossier.site.view.SiteContext;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.List;

/** A country, topic, person, organisation or place: its facts and every passage that mentions it; one part of them. */
public record SubjectPage(Subject subject, Part part, SiteContext context, Link previous, Link next)
        implements PagedList {
    private static final int MOST_SOURCES = 12;

    /**
     * The passages of one article.
     *
     * @param anchor of the group on this page
     */
    public record ArticlePassages(Link article, String anchor, String meta, List<PassageView> passages) {}

    @Override
    public String title() {
        return context.text().titled(subject.name(), part);
    }

    /** {@code Country · MM}. */
    public String label() {
        return SiteText.dotted(context.text().singular(subject.kind()), subject.code());
    }

    public String name() {
        return subject.name();
    }

    public String summary() {
        return subject.summary();
    }

    /** {@code 21 mentions in 2 articles}. */
    public String counts() {
        return context.text()
                .mentions(context.index().mentionsOf(subject), context.index().articlesOf(subject));
    }

    /** Other forms under which it was really found. */
    public List<String> alsoWritten() {
        return context.index().formsOf(subject).stream()
                .filter(form -> !form.equalsIgnoreCase(subject.name()))
                .toList();
    }

    /** The country it belongs to, or {@link Link#NONE}. */
    public Link country() {
        return context.index().country(subject.country()).map(Link::to).orElse(Link.NONE);
    }

    /** A country and what is around it, on its first page; none of what has no place on a map. */
    public List<WorldMap> map() {
        return subject.kind() == SubjectKind.COUNTRY && part.isFirst()
                ? context.maps().around(subject, path())
                : List.of();
    }

    /** Those that it is named with most often, on its first page. */
    public CoOccurrence company() {
        return part.isFirst() ? CoOccurrence.of(subject, path(), context) : CoOccurrence.NONE;
    }

    /** The first and the last day on which an article mentions it, each leading there; none where no day is known. */
    public List<Link> span() {
        List<Link> days =
                context.index().spanOf(subject).stream().map(this::when).toList();
        if (days.isEmpty()) {
            return List.of();
        }
        Link last = days.get(0);
        Link first = days.get(1);
        return first.text().equals(last.text()) ? List.of(first) : List.of(first, last);
    }

    private Link when(Passage passage) {
        return new Link(
                Routes.path(passage.article(), passage.text()),
                context.text().known(passage.article().published().value()));
    }

    public List<ArticlePassages> groups() {
        List<ArticlePassages> groups = new ArrayList<>();
        Article current = null;
        for (Passage passage : part.slice(context.index().passages(subject), Routes.PASSAGES_PER_PAGE)) {
            if (!passage.article().equals(current)) {
                current = passage.article();
                String meta = SiteText.dotted(
                        context.text().publisher(current),
                        context.published(current),
                        context.text().digest(current));
                groups.add(new ArticlePassages(
                        Link.to(current), Routes.anchorOfPassages(current), meta, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).passages().add(PassageView.of(passage, context.text()));
        }
        return groups;
    }

    /** Articles that the authors of the dossier add to it, though their text does not name it. */
    public List<ListRow> added() {
        return context.index().addedTo(subject).stream()
                .map(article -> ListRows.of(article, context))
                .toList();
    }

    /** Articles written by this person. */
    public List<ListRow> wrote() {
        return context.index().writtenBy(subject).stream()
                .map(article -> ListRows.of(article, context))
                .toList();
    }

    /** Where the dossier's authors link to it, on its first page. */
    public List<PassageView> noted() {
        return part.isFirst() ? PassageView.linkingTo(subject, context) : List.of();
    }

    /** The claims about it, on its first page. */
    public List<ListRow> claims() {
        List<Claim> about = part.isFirst() ? context.index().support().claimsAbout(subject) : List.of();
        return about.stream().map(claim -> ListRows.of(claim, context)).toList();
    }

    /** The sources of the notes in its passages, those of most passages first. */
    public List<ListRow> sources() {
        return context.index().citations().behind(context.index().passages(subject)).stream()
                .limit(MOST_SOURCES)
                .map(it -> ListRows.of(it, context))
                .toList();
    }

    public List<EventView> events() {
        return context.index().events(subject).stream()
                .map(event -> EventView.of(event, context))
                .toList();
    }
}
