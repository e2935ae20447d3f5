package dossier.site.reference;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.CitationBuilder;
import dossier.model.CitationField;
import dossier.model.OtherForms;
import dossier.model.Publisher;
import dossier.model.Source;
import dossier.model.WorkType;
import dossier.model.entry.RetractionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sources for tests, made of what a note says. */
final class Works {
    private Works() {}

    static Source of(String title, List<String> authors, String container, String url, String doi, String printed) {
        return new Source(
                new Slug("work"),
                new CitationBuilder(printed)
                        .authors(authors)
                        .with(CitationField.TITLE, title)
                        .published(new IsoDate("2025-03-04"))
                        .with(
                                CitationField.CONTAINER,
                                String.join(". ", container.isEmpty() ? List.of() : List.of(container)))
                        .with(CitationField.URL, url)
                        .with(CitationField.DOI, doi)
                        .build(),
                container.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Publisher(Slug.of(container), container, "", "", "")),
                "",
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                Map.of(),
                RetractionStatus.SOUND,
                OtherForms.NONE);
    }

    static Source of(WorkType type, Map<CitationField, String> fields) {
        CitationBuilder work = new CitationBuilder("Roe. Tides.").type(type).with(CitationField.TITLE, "Tides");
        fields.forEach(work::with);
        return new Source(
                new Slug("work"),
                work.build(),
                Optional.empty(),
                "",
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                Map.of(),
                RetractionStatus.SOUND,
                OtherForms.NONE);
    }
}
