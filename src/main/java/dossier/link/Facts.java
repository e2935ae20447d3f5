package dossier.link;

import dossier.model.Article;
import dossier.model.ArticleEntry;
import dossier.model.Basis;
import dossier.model.IsoDate;
import dossier.model.Publisher;
import dossier.model.Reading;
import dossier.model.Stated;
import dossier.model.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The facts about one article: what YAML states, else what was read from the seed, each with which of the two it is. */
record Facts(Reading reading, Optional<ArticleEntry> entry) {

    Stated<String> title() {
        return text(ArticleEntry::title, reading.title());
    }

    /** The title, or what stands in for one. */
    Stated<String> titleOr(String otherwise) {
        return title().isKnown() ? title() : new Stated<>(otherwise, Basis.NONE);
    }

    Stated<List<Subject>> authors(Function<String, List<Subject>> ofByline, Function<String, Subject> ofName) {
        List<String> stated = entry.map(ArticleEntry::authors).orElse(List.of());
        if (!stated.isEmpty()) {
            return new Stated<>(stated.stream().map(ofName).toList(), Basis.YAML);
        }
        return reading.byline().isEmpty()
                ? new Stated<>(List.of(), Basis.NONE)
                : new Stated<>(ofByline.apply(reading.byline()), Basis.SEED);
    }

    Stated<Optional<Publisher>> publisher(Function<String, Publisher> named) {
        Stated<String> name = text(ArticleEntry::publisher, reading.publisher());
        return new Stated<>(name.isKnown() ? Optional.of(named.apply(name.value())) : Optional.empty(), name.basis());
    }

    Stated<IsoDate> published() {
        IsoDate stated = entry.map(ArticleEntry::published).orElse(IsoDate.UNKNOWN);
        if (stated.isKnown()) {
            return new Stated<>(stated, Basis.YAML);
        }
        return new Stated<>(reading.date(), reading.date().isKnown() ? Basis.SEED : Basis.NONE);
    }

    Article.Details details() {
        return entry.map(e -> new Article.Details(e.url(), e.kind(), e.text(), e.grade(), e.summary(), e.standing()))
                .orElse(Article.Details.NONE);
    }

    private Stated<String> text(Function<ArticleEntry, String> field, String recovered) {
        String stated = entry.map(field).orElse("");
        if (!stated.isEmpty()) {
            return new Stated<>(stated, Basis.YAML);
        }
        return new Stated<>(recovered, recovered.isEmpty() ? Basis.NONE : Basis.SEED);
    }
}
