package dossier.read.html;

import dossier.model.reading.Footnote;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * looks like a note when its id, class or role says so, when it leads back, or when it begins with the number. Where
 * several lists have a note 1, each keeps a number of its own.
 */
final class HtmlNotes {
    private static final Pattern NUMBER = Pattern.compile("\\[?\\s*(\\d{1,3})\\s*\\]?|\\[([a-z])\\]");
    private static final Pattern NOTE_MARK = Pattern.compile(
            "(?i)(?:^|[^a-z])(?:fn|ftn|edn|note|notes|footnotes?|endnotes?|sidenotes?|cite|cite_?note|ref|reference|references)(?![a-z])|footnote|endnote");
    private static final Pattern BACK = Pattern.compile(
            "[\\s↩↑^⤴⏎←︎\uFE0E\\[\\]().,]*(?:[a-z0-9]{0,3}|back|return)[\\s↩︎\\uFE0E\\[\\]().,]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BACK_SIGN = Pattern.compile("[↩↑⤴⏎^][\\uFE0E\\uFE0F]?");
    private static final Set<String> TOO_LARGE = Set.of(
            "body", "main", "article", "section", "ol", "ul", "dl", "table", "tbody", "h1", "h2", "h3", "h4", "h5",
            "h6");
    private static final int LONGEST = 5_000;

    private final NoteAnchors anchors;
    private final Map<Element, Element> markers = new HashMap<>();
    private final Map<Element, String> printed = new LinkedHashMap<>();
    private final Map<Element, String> numbers = new HashMap<>();
    private final Set<Element> backLinks = new HashSet<>();

    private HtmlNotes(NoteAnchors anchors) {
        this.anchors = anchors;
    }

    static HtmlNotes of(Element body, HeadWords words) {
        HtmlNotes found = new HtmlNotes(NoteAnchors.of(body));
        List<Element> links = body.select("a[href*=#], a[aria-describedby]").stream()
                .filter(link -> !number(link).isEmpty())
                .toList();
        RepeatedIds ids = RepeatedIds.of(links, found.anchors, found::isNote);
        links.forEach(link -> ids.target(link).ifPresent(target -> found.addMarker(link, target)));
        found.addSideNotes(body);
        if (found.printed.isEmpty()) {
            UnlinkedNotes unlinked = UnlinkedNotes.of(body, words);
            found.printed.putAll(unlinked.printed());
            found.markers.putAll(unlinked.markers());
        }
        found.printed.keySet().forEach(found::addBackLinks);
        found.makeUnique();
        return found;
    }

    /** The number of the note that this element cites. */
    Optional<String> cited(Element element) {
        return Optional.ofNullable(markers.get(element)).map(numbers::get);
    }

    /** The number of the note that this element holds. */
    Optional<String> held(Element element) {
        return Optional.ofNullable(numbers.get(element));
    }

    /** The number of the note that this element holds as its markers print it. */
    String printed(Element note) {
        return printed.getOrDefault(note, "");
    }

    /** Whether an element is a marker or a note, and so no running text. */
    boolean isPart(Element element) {
        return markers.containsKey(element) || printed.containsKey(element);
    }

    boolean isBackLink(Element element) {
        return backLinks.contains(element);
    }

    /** The number that a link consists of; empty where it has other words. */
    private static String number(Element link) {
        Matcher number = NUMBER.matcher(link.text().strip());
        if (!number.matches()) {
            return "";
        }
        return number.group(1) == null ? number.group(2) : number.group(1);
    }

    private void addMarker(Element link, Element target) {
        if (anchors.isBefore(target, link) || leadsBackFromNote(link)) {
            return;
        }
        Element note = noteOf(target, link);
        String number = number(link);
        String known = printed.get(note);
        if (known == null ? isNote(target, link) : known.equals(number)) {
            printed.put(note, number);
            markers.put(whole(link), note);
        }
    }

    /** The block of an anchor; the anchor itself where both are in one sentence. */
    private static Element noteOf(Element target, Element link) {
        Element block = NoteAnchors.blockOf(target);
        return target != block
                        && link.parents().contains(block)
                        && !link.parents().contains(target)
                ? target
                : block;
    }

    /** Adds the notes inside sentences; one without a printed number is cited where it is. */
    private void addSideNotes(Element body) {
        SideNotes.of(body, printed.keySet()).forEach((note, number) -> {
            printed.put(note, number);
            Element marker = SideNotes.marker(note);
            if (marker != null) {
                markers.put(marker, note);
            }
        });
    }

    /** Whether a note has a marker of its own somewhere in the text. */
    boolean hasMarker(Element note) {
        return markers.containsValue(note);
    }

    /** Whether a link in a note leads back, and further down too, as its id is there again. */
    private boolean leadsBackFromNote(Element link) {
        return anchors.all(anchors.fragment(link)).size() > 1
                && link.parents().stream().filter(printed::containsKey).anyMatch(note -> leadsBack(link, note));
    }

    /** Gives each note a number of its own, from top to bottom: the second note 3 that can be seen is 3-2. */
    private void makeUnique() {
        Map<String, Integer> times = new HashMap<>();
        printed.keySet().stream()
                .sorted(Comparator.comparingInt(anchors::place))
                .forEach(note -> {
                    String number = printed.get(note);
                    int time = Visibility.isSeen(note) ? times.merge(number, 1, Integer::sum) : 1;
                    numbers.put(note, new Footnote(number, "", 1).again(time).number());
                });
    }

    private boolean isNote(Element target, Element link) {
        Element note = noteOf(target, link);
        String number = number(link);
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
        return BACK.matcher(link.text()).matches()
                && anchors.first(link)
                        .filter(target -> anchors.isBefore(target, note))
                        .isPresent();
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
                .filter(link -> leadsBack(link, note) || link.attr("role").equals("doc-backlink") || isLostBack(link))
                .forEach(backLinks::add);
    }

    /** A sign {@code ↩} whose marker has lost its id. */
    private boolean isLostBack(Element link) {
        return BACK_SIGN.matcher(link.text().strip()).matches()
                && anchors.first(link).isEmpty();
    }
}
