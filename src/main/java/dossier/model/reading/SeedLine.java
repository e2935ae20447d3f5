package dossier.model.reading;

/**
 * A line of a seed, without the white space around it.
 *
 * @param line 1-based
 */
public record SeedLine(int line, String text) {}
