package dossier.model.reading;

/**
 * A place in a paragraph where a note is cited: {@code …in September 2022.[2]}.
 *
 * @param at offset into the paragraph's text, where the marker stood
 * @param note the note's number as printed
 * @param line 1-based line of the seed that it stands on
 */
public record Marker(int at, String note, int line) {}
