package dossier.site.reference;

/** A span of a formatted reference, in italics or not. */
public record StyledText(String text, boolean italic) {}
