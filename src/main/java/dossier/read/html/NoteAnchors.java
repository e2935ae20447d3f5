package dossier.read.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The elements of a page that links can lead to, and where each element stands. */
final class NoteAnchors {
    private final Map<Element, Integer> places = new HashMap<>();
    private final Map<String, List<Element>> anchors = new HashMap<>();
    private final TreeSet<Integer> headings = new TreeSet<>();

    static NoteAnchors of(Element body) {
        NoteAnchors found = new NoteAnchors();
        body.getAllElements().forEach(found::add);
        return found;
    }

    private void add(Element element) {
        if (element.normalName().matches("h[1-6]")) {
            headings.add(places.size());
        }
        places.put(element, places.size());
        String name = element.normalName().equals("a") ? element.attr("name") : "";
        if (!element.id().isEmpty()) {
            anchors.computeIfAbsent(element.id(), id -> new ArrayList<>()).add(element);
        }
        if (!name.isEmpty() && !name.equals(element.id())) {
            anchors.computeIfAbsent(name, id -> new ArrayList<>()).add(element);
        }
    }

    int place(Element element) {
        return places.get(element);
    }

    boolean isBefore(Element one, Element other) {
        return place(one) < place(other);
    }

    /** Whether a heading begins between two elements. */
    boolean isParted(Element one, Element other) {
        Integer heading = headings.higher(place(one));
        return heading != null && heading < place(other);
    }

    /** Where a link leads; with a repeated id, to the first that has it. */
    Optional<Element> first(Element link) {
        return all(fragment(link)).stream().findFirst();
    }

    /** All elements with this id, from top to bottom. */
    List<Element> all(String fragment) {
        return anchors.getOrDefault(fragment, List.of());
    }

    /** The id that a link leads to. */
    String fragment(Element link) {
        String href = link.attr("href");
        String fragment = href.contains("#") && href.length() > 1
                ? href.substring(href.lastIndexOf('#') + 1)
                : link.attr("aria-describedby");
        return anchors.containsKey(fragment) || fragment.indexOf('%') < 0 ? fragment : decoded(fragment);
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }

    /** The block that an element is in: for an anchor inside a note, the note. */
    static Element blockOf(Element target) {
        Element block = target;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block.normalName().equals("td") && block.parent() != null ? block.parent() : block;
    }
}
