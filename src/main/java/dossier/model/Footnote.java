package dossier.model;

/**
 * A numbered note as printed in an article: {@code [12] ibid.}
 *
 * @param number as printed
 * @param raw its words as they stand, lines joined by one space
 * @param line 1-based line of the seed where it begins
 */
public record Footnote(String number, String raw, int line) {}
