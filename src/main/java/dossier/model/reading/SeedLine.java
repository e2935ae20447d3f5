package dossier.model.reading;

/**
 * A line of a seed as it stands, without the white space around it.
 *
 * @param line 1-based
 */
public record SeedLine(int line, String text) {}
