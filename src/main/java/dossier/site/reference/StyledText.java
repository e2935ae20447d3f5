package dossier.site.reference;

/** A stretch of a laid-out reference, in italics or not. */
public record StyledText(String text, boolean italic) {}
