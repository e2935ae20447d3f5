package dossier.read.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Notes inside the sentence that they are for, which a page sets beside it or hides until asked:
 * {@code <span class="sidenote">Yearbook 2024.</span>}. Where no number is printed they are counted.
 */
final class SideNotes {
    private static final Pattern SIDE = Pattern.compile(
            "(?i)(?:side|margin)[-_]?note|foot[-_]?note[-_]+(?:text|content|body|note)|footnotes?[-_]footnote__note");
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?");
    private static final String SENTENCES = "p, li, blockquote, dd, td";
    private static final int SHORTEST = 8;

    private SideNotes() {}

    /** The notes of a page, each with its number. */
    static Map<Element, String> of(Element body, Set<Element> known) {
        Map<Element, String> notes = new LinkedHashMap<>();
        for (Element inline : body.select("span[class], small[class]")) {
            boolean isNote = inline.classNames().stream()
                            .anyMatch(name -> SIDE.matcher(name).matches())
                    && inline.text().length() >= SHORTEST
                    && inline.closest(SENTENCES) != null
                    && !known.contains(inline)
                    && Visibility.isSeen(inline);
            if (isNote) {
                Element marker = marker(inline);
                String next = String.valueOf(notes.size() + 1);
                notes.put(inline, marker == null ? next : marker.text().replaceAll("\\D", ""));
            }
        }
        return notes;
    }

    /** The number printed right before a note, which is its marker; null where there is none. */
    static Element marker(Element note) {
        Element before = note.previousElementSibling();
        boolean touches = note.previousSibling() == before
                || note.previousSibling() instanceof TextNode between && between.isBlank();
        return before != null
                        && touches
                        && NUMBER.matcher(before.text().strip()).matches()
                ? before
                : null;
    }
}
