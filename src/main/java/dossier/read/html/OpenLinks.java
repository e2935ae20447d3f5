package dossier.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The links around the text that is being read, so that their words are remembered with where they lead. */
final class OpenLinks {
    private static final Pattern AWAY = Pattern.compile("(?i)https?://[^/\\s].*");

    private final Deque<OpenLink> open = new ArrayDeque<>();

    private record OpenLink(Element element, TextRun run, int from) {}

    /** Where an element leads, if it is a link to another page. */
    private static boolean leadsAway(Element element) {
        return element.normalName().equals("a")
                && AWAY.matcher(element.attr("href").strip()).matches();
    }

    void enter(Element element, TextRun run) {
        if (leadsAway(element)) {
            open.push(new OpenLink(element, run, run.text().length()));
        }
    }

    /** Remembers the words of a link that ends, where no block began or ended within it. */
    void leave(Element element, TextRun run) {
        while (!open.isEmpty() && open.peek().element() == element) {
            OpenLink link = open.pop();
            if (link.run() == run) {
                run.text().link(link.from(), element.attr("href").strip());
            }
        }
    }
}
