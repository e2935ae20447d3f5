package dossier.reference;

/** A stretch of a laid-out reference, in italics or not. */
public record Stretch(String text, boolean italic) {}
