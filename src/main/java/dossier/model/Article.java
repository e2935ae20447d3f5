package dossier.model;

import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.entry.RetractionStatus;
import dossier.model.reading.Block;
import dossier.model.reading.Reading;
import java.util.List;
import java.util.Optional;

/**
 * An article of the dossier: what its seed says, what YAML says over it, and what it mentions. Two are equal when their
 * ids are.
 *
 * @param title never empty: the file's name where neither seed nor YAML gives one
 * @param authors as subjects, so that each has a page
 * @param mentions in order of place; a name that stands for two subjects is two mentions
 * @param decisions about mentions, by rules, in order of place
 * @param added subjects that the text does not name, from YAML
 */
public record Article(
        Slug id,
        Reading reading,
        Sourced<String> title,
        Sourced<List<Subject>> authors,
        Sourced<Optional<Publisher>> publisher,
        Sourced<IsoDate> published,
        Details details,
        List<NoteReading> notes,
        List<Mention> mentions,
        List<Decision> decisions,
        List<Subject> added)
        implements Entity, Comparable<Article> {
    public Article {
        notes = List.copyOf(notes);
        mentions = List.copyOf(mentions);
        decisions = List.copyOf(decisions);
        added = List.copyOf(added);
    }

    /** An article of which only the seed is known: no YAML, and no notes. */
    public static Article ofSeed(Reading reading, List<Mention> mentions) {
        String file = reading.seed().file();
        return new Article(
                Slug.of(file),
                reading,
                new Sourced<>(file, Provenance.SEED),
                new Sourced<>(List.of(), Provenance.NONE),
                new Sourced<>(Optional.empty(), Provenance.NONE),
                new Sourced<>(IsoDate.UNKNOWN, Provenance.NONE),
                Details.NONE,
                List.of(),
                mentions,
                List.of(),
                List.of());
    }

    /** What only YAML can say; a field that is not there is empty. */
    public record Details(
            String url, String kind, String text, String grade, String summary, RetractionStatus standing) {
        public static final Details NONE = new Details("", "", "", "", "", RetractionStatus.SOUND);
    }

    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKind.ARTICLE, id);
    }

    @Override
    public String label() {
        return title.value();
    }

    /** Whether its text is in the words of the dossier's authors, not in its own. */
    public boolean isDigest() {
        return details.text().equals("digest");
    }

    /** Its own grade, or else that of its publisher; empty where neither is graded. */
    public String grade() {
        return Grade.of(details.grade(), publisher.value());
    }

    /** The mentions in one block. */
    public List<Mention> mentionsIn(int block) {
        return mentions.subList(firstMention(block), firstMention(block + 1));
    }

    /** The index of the first mention in a block or in one after it. */
    private int firstMention(int block) {
        int from = 0;
        int to = mentions.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (mentions.get(middle).block() < block) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    public Block block(int index) {
        return reading.blocks().get(index);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && id.equals(article.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Article other) {
        return id.compareTo(other.id);
    }
}
