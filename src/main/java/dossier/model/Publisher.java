package dossier.model;

import dossier.language.Slug;
import java.util.Optional;

/**
 * Who published an article or a source. Two are equal when their ids are.
 *
 * @param grade NATO letter for reliability; empty when not said
 */
public record Publisher(Slug id, String name, String summary, String url, String grade)
        implements Entity, Comparable<Publisher> {
    /**
     * The grade of an article or a source: its own, with the letter of its publisher where it has none, or {@code F}, which
     * says that nobody has judged.
     */
    public static String gradeOf(String own, Optional<Publisher> publisher) {
        String letter = publisher.map(Publisher::grade).orElse("");
        boolean isJudged = letter.isEmpty() || !own.isEmpty() && !own.startsWith("F");
        return isJudged ? own : letter + (own.isEmpty() ? "" : own.substring(1));
    }

    @Override
    public EntityKey entityKey() {
        return new EntityKey(EntityKey.Kind.PUBLISHER, id);
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Publisher publisher && id.equals(publisher.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public int compareTo(Publisher other) {
        return id.compareTo(other.id);
    }
}
