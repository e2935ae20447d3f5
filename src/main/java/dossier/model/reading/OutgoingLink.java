package dossier.model.reading;

/**
 * A link in an article's text that leads to another page or document.
 *
 * @param text the words that are the link
 * @param block the id of the block that it is in
 */
public record OutgoingLink(String text, String url, String block) {}
