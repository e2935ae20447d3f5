package dossier.model;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.RetractionStatus;
import dossier.phrase.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published work that footnotes cite: one entry however often it is cited. Two are equal when their ids are.
 *
 * @param work what the fullest of its notes says, under what {@code sources.yaml} says
 * @param ownGrade in the Admiralty code; empty where nobody gives one
 * @param corrections what {@code sources.yaml} changes
 * @param article the article of this dossier that it is, when it is one
 * @param uses in order of articles and notes
 * @param citedAs how notes use it, where they say more than that they cite it
 * @param standing that of its article too, when it is one
 * @param others the other forms in which it is cited
 */
public record Source(
        Slug id,
        Citation work,
        Optional<Publisher> publisher,
        String ownGrade,
        String summary,
        List<Correction> corrections,
        Optional<Slug> article,
        List<NoteReference> uses,
        Map<NoteReference.Key, CitedWork> citedAs,
        RetractionStatus standing,
        OtherForms others)
        implements Entity, Comparable<Source> {
    public Source {
        corrections = List.copyOf(corrections);
        uses = List.copyOf(uses);
        citedAs = Map.copyOf(citedAs);
    }

    /**
     * A correction in {@code sources.yaml} of what the notes say.
     *
     * @param what the field, or what became of notes and entries, as readers see it
     * @param was what the notes say; may be empty
     */
    public record Correction(Message what, Message was, Message now) {
        private static final Message PUBLISHED = Message.of("Published");

        /** Of the date; dates are as {@link IsoDate#text} has them. */
        public static Correction ofDate(IsoDate was, IsoDate now) {
            return new Correction(PUBLISHED, Message.asIs(was.text()), Message.asIs(now.text()));
        }

        public boolean isOfDate() {
            return what.equals(PUBLISHED);
        }
    }

    /** How a note uses it; empty where the note only cites it. */
    public Optional<CitedWork> citedAs(NoteReference use) {
        return Optional.ofNullable(citedAs.get(use.key()));
    }

    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKind.SOURCE, id);
    }

    /** Its own grade, or else that of its publisher; empty where neither is graded. */
    public String grade() {
        return Grade.of(ownGrade, publisher);
    }

    /** The key under which claims refer to it: that of the article of the dossier that it is, or its own. */
    public EntityKey supportKey() {
        return article.map(id -> new EntityKey(EntityKind.ARTICLE, id)).orElseGet(this::entityKey);
    }

    /** Empty where the notes do not show it; then {@link #printed} is shown in its place. */
    public String title() {
        return work.title();
    }

    public List<String> authors() {
        return work.authors();
    }

    public IsoDate published() {
        return work.published();
    }

    public String url() {
        return work.url();
    }

    /** The fullest note that names it, as printed. */
    public String printed() {
        return work.printed();
    }

    /** What lists call it: its title, or the note as printed. */
    @Override
    public String label() {
        return title().isEmpty() ? printed() : title();
    }

    /**
     * The journal, the site or the book that it is in, as printed; empty where that is only the publisher.
     */
    public String container() {
        String container = work.container();
        return publisher.filter(p -> p.name().equals(container)).isPresent() ? "" : container;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source source && id.equals(source.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Source other) {
        return id.compareTo(other.id);
    }
}
