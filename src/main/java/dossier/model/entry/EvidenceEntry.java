package dossier.model.entry;

import java.util.List;

/**
 * One piece of evidence of an entry of {@code claims.yaml}; a field that is not there is empty.
 *
 * @param directness one of {@link Directness}, or empty, if the notes beside the quote decide
 * @param origin {@code article/x}, {@code source/x}, a title or the id of a source, or a word that pieces from one origin share
 * @param speaker who says what the quote reports, where it is not the article itself
 * @param distinct ids of articles that are other origins, whatever their texts show
 * @param value for a figure, such as {@code at least 40 cities}
 * @param credibility NATO number, 1 to 6
 */
public record EvidenceEntry(
        QuoteEntry quote,
        Direction direction,
        String directness,
        YamlText origin,
        YamlText speaker,
        List<YamlText> distinct,
        YamlText value,
        YamlText credibility,
        RetractionStatus standing,
        String comment,
        Acceptances accept) {}
