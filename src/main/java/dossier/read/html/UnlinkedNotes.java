package dossier.read.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Notes that no link joins to their numbers: {@code ago.<sup>1</sup>} in the text, and under the heading {@code Notes} a
 * list whose first item is the note. Taken for notes only where each number of the text has its item.
 */
record UnlinkedNotes(Map<Element, Element> markers, Map<Element, String> printed) {
    private static final Pattern NUMBER = Pattern.compile("[\\[(]?(\\d{1,3})[\\])]?");
    private static final Pattern NUMBERED = Pattern.compile("(?s)[\\[(]?(\\d{1,3})[\\]).:]*\\s+\\S.*");
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, p, strong, div";
    private static final int LONGEST_HEADING = 40;

    static UnlinkedNotes of(Element body, HeadWords words) {
        UnlinkedNotes none = new UnlinkedNotes(Map.of(), Map.of());
        Map<String, Element> listed = listed(body, words);
        if (listed.isEmpty()) {
            return none;
        }
        Map<Element, Element> markers = new LinkedHashMap<>();
        Map<Element, String> printed = new LinkedHashMap<>();
        for (Element raised : body.select("sup")) {
            Matcher number = NUMBER.matcher(raised.text().strip());
            boolean inNote = raised.parents().stream().anyMatch(listed::containsValue);
            if (!inNote && !Script.isPower(raised) && number.matches() && raised.selectFirst("a") == null) {
                Element note = listed.get(number.group(1));
                if (note == null) {
                    return none;
                }
                markers.put(raised, note);
                printed.put(note, number.group(1));
            }
        }
        return new UnlinkedNotes(markers, printed);
    }

    /** The notes by number, of the last list with a heading that says so. */
    private static Map<String, Element> listed(Element body, HeadWords words) {
        List<Element> headings = body.select(HEADINGS).stream()
                .filter(element -> element.text().length() <= LONGEST_HEADING && words.isNotesHeading(element.text()))
                .toList();
        for (int i = headings.size() - 1; i >= 0; i--) {
            Map<String, Element> notes = after(headings.get(i));
            if (!notes.isEmpty()) {
                return notes;
            }
        }
        return Map.of();
    }

    private static Map<String, Element> after(Element heading) {
        Element next = heading.nextElementSibling();
        if (next == null && heading.parent() != null) {
            next = heading.parent().nextElementSibling();
        }
        while (next != null && next.normalName().equals("hr")) {
            next = next.nextElementSibling();
        }
        if (next == null) {
            return Map.of();
        }
        return next.normalName().equals("ol") ? items(next) : paragraphs(next);
    }

    private static Map<String, Element> items(Element list) {
        Map<String, Element> notes = new LinkedHashMap<>();
        ListNumbers.of(list).forEach((item, number) -> notes.put(String.valueOf(number), item));
        return notes;
    }

    private static Map<String, Element> paragraphs(Element first) {
        Map<String, Element> notes = new LinkedHashMap<>();
        List<Element> lines = new ArrayList<>();
        for (Element next = first; next != null && next.normalName().equals("p"); next = next.nextElementSibling()) {
            lines.add(next);
        }
        for (Element line : lines) {
            Optional<String> number = Optional.of(NUMBERED.matcher(line.text()))
                    .filter(Matcher::matches)
                    .map(form -> form.group(1));
            number.ifPresent(found -> notes.putIfAbsent(found, line));
        }
        return notes;
    }
}
