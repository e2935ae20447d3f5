package dossier.model.reading;

/**
 * A line of a seed that is not part of the article, and the reason: {@code Post a Comment}, comments.
 *
 * @param line 1-based
 */
public record Dropped(int line, String text, String why) {}
