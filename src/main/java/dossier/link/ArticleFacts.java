package dossier.link;

import dossier.language.IsoDate;
import dossier.model.Article;
import dossier.model.Provenance;
import dossier.model.Publisher;
import dossier.model.Sourced;
import dossier.model.Subject;
import dossier.model.entry.ArticleEntry;
import dossier.model.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The facts about one article: what YAML states, else what was read from the seed, each with which of the two it is. */
record ArticleFacts(Reading reading, Optional<ArticleEntry> entry) {

    Sourced<String> title() {
        return text(ArticleEntry::title, reading.title());
    }

    /** The title, or the text that replaces a missing one. */
    Sourced<String> titleOr(String otherwise) {
        return title().isKnown() ? title() : new Sourced<>(otherwise, Provenance.NONE);
    }

    Sourced<List<Subject>> authors(Function<String, List<Subject>> ofByline, Function<String, Subject> ofName) {
        List<String> stated = entry.map(ArticleEntry::authors).orElse(List.of());
        if (!stated.isEmpty()) {
            return new Sourced<>(stated.stream().map(ofName).toList(), Provenance.YAML);
        }
        return reading.byline().isEmpty()
                ? new Sourced<>(List.of(), Provenance.NONE)
                : new Sourced<>(ofByline.apply(reading.byline()), Provenance.SEED);
    }

    Sourced<Optional<Publisher>> publisher(Function<String, Publisher> named) {
        Sourced<String> name = text(ArticleEntry::publisher, reading.publisher());
        return new Sourced<>(name.isKnown() ? Optional.of(named.apply(name.value())) : Optional.empty(), name.basis());
    }

    Sourced<IsoDate> published() {
        IsoDate stated = entry.map(ArticleEntry::published).orElse(IsoDate.UNKNOWN);
        if (stated.isKnown()) {
            return new Sourced<>(stated, Provenance.YAML);
        }
        return new Sourced<>(reading.date(), reading.date().isKnown() ? Provenance.SEED : Provenance.NONE);
    }

    Article.Details details() {
        return entry.map(e -> new Article.Details(e.url(), e.kind(), e.text(), e.grade(), e.summary(), e.standing()))
                .orElse(Article.Details.NONE);
    }

    private Sourced<String> text(Function<ArticleEntry, String> field, String recovered) {
        String stated = entry.map(field).orElse("");
        if (!stated.isEmpty()) {
            return new Sourced<>(stated, Provenance.YAML);
        }
        return new Sourced<>(recovered, recovered.isEmpty() ? Provenance.NONE : Provenance.SEED);
    }
}
