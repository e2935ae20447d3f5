package dossier.model;

import java.util.List;

/** A piece of an article's text with an id of its own on the page. */
public sealed interface Block permits Heading, Paragraph {
    /** The anchor on the article's page: {@code p4}, {@code c1}, or a heading's words. */
    String id();

    /** The text without note markers. */
    String text();

    /** Where notes are cited, in order. */
    List<Marker> markers();

    /** How offsets into {@link #text()} lead back to the seed. */
    TextMap map();
}
