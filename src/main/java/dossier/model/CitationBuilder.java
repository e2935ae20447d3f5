package dossier.model;

import dossier.language.IsoDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Puts a {@link Citation} together, field by field; what is not set is not known. */
public final class CitationBuilder {
    private final String printed;
    private WorkType type = WorkType.UNKNOWN;
    private List<String> authors = List.of();
    private List<String> editors = List.of();
    private List<String> translators = List.of();
    private final Map<CitationField, String> fields = new EnumMap<>(CitationField.class);
    private IsoDate published = IsoDate.UNKNOWN;
    private IsoDate accessed = IsoDate.UNKNOWN;

    public CitationBuilder(String printed) {
        this.printed = printed;
    }

    /** What another citation says, to be changed. */
    public static CitationBuilder of(Citation work) {
        CitationBuilder builder = new CitationBuilder(work.printed());
        builder.fields.putAll(work.fields());
        return builder.type(work.type())
                .authors(work.authors())
                .editors(work.editors())
                .translators(work.translators())
                .published(work.published())
                .accessed(work.accessed());
    }

    public CitationBuilder type(WorkType said) {
        type = said;
        return this;
    }

    public CitationBuilder authors(List<String> names) {
        authors = names;
        return this;
    }

    public CitationBuilder editors(List<String> names) {
        editors = names;
        return this;
    }

    public CitationBuilder translators(List<String> names) {
        translators = names;
        return this;
    }

    /** Sets a field; blank words leave it unknown. */
    public CitationBuilder with(CitationField field, String words) {
        fields.put(field, words.strip());
        return this;
    }

    public boolean has(CitationField field) {
        return !fields.getOrDefault(field, "").isEmpty();
    }

    public CitationBuilder published(IsoDate date) {
        published = date;
        return this;
    }

    public CitationBuilder accessed(IsoDate date) {
        accessed = date;
        return this;
    }

    public Citation build() {
        return new Citation(type, authors, editors, translators, fields, published, accessed, printed);
    }
}
