package dossier.model;

/**
 * One piece of evidence of an entry of {@code claims.yaml}; a field that is not there is empty.
 *
 * @param directness one of {@link Evidence.Directness}, or empty: then the notes beside the quote tell
 * @param origin id of a source, or a word that pieces from one origin share
 * @param value for a figure, such as {@code at least 40 cities}
 * @param credibility NATO number, 1 to 6
 */
public record EvidenceEntry(
        QuoteEntry quote,
        Evidence.Direction direction,
        String directness,
        Written origin,
        Written value,
        Written credibility,
        Standing standing,
        String comment) {}
