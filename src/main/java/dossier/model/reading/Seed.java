package dossier.model.reading;

/**
 * A captured article as a file in {@code seeds/}: what proves that it is the one that was read.
 *
 * @param file its path below {@code seeds/}, with {@code /}
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record Seed(String file, long bytes, String sha256) {}
