package dossier.site.search;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Claim;
import dossier.model.Event;
import dossier.model.Mention;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells by which values a page can be found. */
final class PageFacets {
    private final SiteText text;

    PageFacets(SiteText text) {
        this.text = text;
    }

    List<PageFacet> of(Article article) {
        Stream<Subject> subjects =
                Stream.concat(article.mentions().stream().map(Mention::subject), article.added().stream());
        return together(
                publisher(article.publisher().value()),
                subjects(subjects),
                year(article.published().value()));
    }

    List<PageFacet> of(Claim claim) {
        Stream<PageFacet> evidence = claim.evidence().stream()
                .map(piece -> piece.direction().word().replace('_', ' '))
                .distinct()
                .map(word -> new PageFacet(FacetKey.EVIDENCE, text.say(word)));
        return together(subjects(claim.subjects().stream()), year(claim.asOf()), evidence);
    }

    List<PageFacet> of(Source source) {
        return together(publisher(source.publisher()), year(source.published()));
    }

    List<PageFacet> of(Subject subject) {
        return together(subjects(Stream.of(subject)));
    }

    List<PageFacet> of(Publisher publisher) {
        return together(publisher(Optional.of(publisher)));
    }

    List<PageFacet> of(Event event) {
        return together(subjects(event.subjects().stream()), year(event.date()));
    }

    @SafeVarargs
    private static List<PageFacet> together(Stream<PageFacet>... facets) {
        List<PageFacet> all = new ArrayList<>();
        for (Stream<PageFacet> some : facets) {
            some.forEach(all::add);
        }
        return all;
    }

    private static Stream<PageFacet> publisher(Optional<Publisher> publisher) {
        return publisher.stream().map(one -> new PageFacet(FacetKey.PUBLISHER, one.name()));
    }

    private static Stream<PageFacet> subjects(Stream<Subject> subjects) {
        return subjects.distinct()
                .flatMap(subject -> key(subject).stream().map(key -> new PageFacet(key, subject.name())));
    }

    private static Optional<FacetKey> key(Subject subject) {
        return subject.kind() == SubjectKind.COUNTRY
                ? Optional.of(FacetKey.COUNTRY)
                : subject.kind() == SubjectKind.TOPIC ? Optional.of(FacetKey.TOPIC) : Optional.empty();
    }

    private static Stream<PageFacet> year(IsoDate date) {
        return date.isKnown()
                ? Stream.of(new PageFacet(FacetKey.YEAR, date.text().substring(0, 4)))
                : Stream.empty();
    }
}
