package dossier.read.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The notes of a page: a link on a number, {@code <sup><a href="#fn3">3</a></sup>}, that leads on to an element which
 * looks like a note, {@code <li id="fn3">}.
 *
 * <p>A number that leads elsewhere (a page of a gallery, a chapter in a table of contents) is no marker. An element
 * looks like a note when its id, class or role says so, when it leads back, or when it begins with the number.
 */
final class HtmlNotes {
    private static final Pattern NUMBER = Pattern.compile("\\[?\\s*(\\d{1,3})\\s*\\]?|\\[([a-z])\\]");
    private static final Pattern NOTE_MARK = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:fn|ftn|edn|note|notes|footnotes?|endnotes?|sidenotes?|cite|cite_?note|ref|reference|references)(?![a-z])|footnote|endnote");
    private static final Pattern BACK = Pattern.compile(
            "[\\s↩↑^⤴⏎←︎\uFE0E\\[\\]().,]*(?:[a-z0-9]{0,3}|back|return)[\\s↩︎\\uFE0E\\[\\]().,]*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> TOO_LARGE = Set.of(
            "body", "main", "article", "section", "ol", "ul", "dl", "table", "tbody", "h1", "h2", "h3", "h4", "h5",
            "h6");
    private static final int LONGEST = 5_000;

    private final Map<Element, Integer> places = new HashMap<>();
    private final Map<String, Element> anchors = new HashMap<>();
    private final Map<Element, String> markers = new HashMap<>();
    private final Map<Element, String> notes = new HashMap<>();
    private final Set<Element> backLinks = new HashSet<>();

    static HtmlNotes of(Element body) {
        HtmlNotes found = new HtmlNotes();
        found.index(body);
        List<Element> links = body.select("a[href*=#]");
        links.forEach(found::addMarker);
        found.notes.keySet().forEach(found::addBackLinks);
        return found;
    }

    /** The number of the note that this element cites. */
    Optional<String> cited(Element element) {
        return Optional.ofNullable(markers.get(element));
    }

    /** The number of the note that this element holds. */
    Optional<String> held(Element element) {
        return Optional.ofNullable(notes.get(element));
    }

    /** Whether an element is a marker or a note, and so no running text. */
    boolean isPart(Element element) {
        return markers.containsKey(element) || notes.containsKey(element);
    }

    boolean isBackLink(Element element) {
        return backLinks.contains(element);
    }

    private void index(Element body) {
        for (Element element : body.getAllElements()) {
            places.put(element, places.size());
            for (String id : List.of(element.id(), element.normalName().equals("a") ? element.attr("name") : "")) {
                if (!id.isEmpty()) {
                    anchors.putIfAbsent(id, element);
                }
            }
        }
    }

    private void addMarker(Element link) {
        Matcher number = NUMBER.matcher(link.text().strip());
        Element target = target(link);
        if (!number.matches() || target == null || places.get(target) < places.get(link)) {
            return;
        }
        String printed = number.group(1) == null ? number.group(2) : number.group(1);
        Element note = blockOf(target);
        String known = notes.get(note);
        if (known == null ? isNote(note, target, link, printed) : known.equals(printed)) {
            notes.put(note, printed);
            markers.put(whole(link), printed);
        }
    }

    private Element target(Element link) {
        String href = link.attr("href");
        String fragment = href.substring(href.lastIndexOf('#') + 1);
        Element exact = anchors.get(fragment);
        return exact != null || fragment.indexOf('%') < 0 ? exact : anchors.get(decoded(fragment));
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }

    private static Element blockOf(Element target) {
        Element block = target;
        while (!block.isBlock() && block.parent() != null) {
            block = block.parent();
        }
        return block.normalName().equals("td") && block.parent() != null ? block.parent() : block;
    }

    private boolean isNote(Element note, Element target, Element link, String number) {
        if (TOO_LARGE.contains(note.normalName()) || link.parents().contains(note)) {
            return false;
        }
        String text = note.text();
        if (text.length() > LONGEST
                || text.strip().length() <= number.length()
                || note.selectFirst("h1, h2, h3") != null) {
            return false;
        }
        return NOTE_MARK
                        .matcher(target.id() + " " + target.attr("name") + " " + note.className())
                        .find()
                || note.attr("role").startsWith("doc-")
                || text.matches("(?s)\\W{0,3}" + number + "\\b.*")
                || note.select("a[href*=#]").stream().anyMatch(back -> leadsBack(back, note));
    }

    private boolean leadsBack(Element link, Element note) {
        Element target = target(link);
        return target != null
                && places.get(target) < places.get(note)
                && BACK.matcher(link.text()).matches();
    }

    /** The link with the markup around its number alone: the {@code sup}, and brackets beside it. */
    private static Element whole(Element link) {
        Element whole = link;
        for (Element around = link.parent();
                around != null
                        && !around.isBlock()
                        && NUMBER.matcher(around.text().strip()).matches();
                around = around.parent()) {
            whole = around;
        }
        if (whole.previousSibling() instanceof TextNode before
                && whole.nextSibling() instanceof TextNode after
                && before.getWholeText().endsWith("[")
                && after.getWholeText().startsWith("]")) {
            before.text(before.getWholeText().substring(0, before.getWholeText().length() - 1));
            after.text(after.getWholeText().substring(1));
        }
        return whole;
    }

    private void addBackLinks(Element note) {
        note.select("a[href*=#]").stream()
                .filter(link -> leadsBack(link, note) || link.attr("role").equals("doc-backlink"))
                .forEach(backLinks::add);
    }
}
