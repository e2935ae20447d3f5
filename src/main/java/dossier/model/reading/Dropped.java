package dossier.model.reading;

/**
 * A line of a seed that is no part of the article, and why: {@code Post a Comment}, comments.
 *
 * @param line 1-based
 */
public record Dropped(int line, String text, String why) {}
