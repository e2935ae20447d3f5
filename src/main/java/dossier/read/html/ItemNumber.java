package dossier.read.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The number that is to be put before the first words of an item of an ordered list, while a page is read. */
final class ItemNumber {
    private final Map<Element, Integer> numbers = new HashMap<>();
    private Element open;

    void enter(Element element) {
        numbers.putAll(ListNumbers.of(element));
        if (numbers.containsKey(element)) {
            open = element;
        }
    }

    void leave(Element element) {
        open = open == element ? null : open;
    }

    /** The number as printed, {@code 3. }, once for each item; else empty. */
    String take() {
        if (open == null) {
            return "";
        }
        String number = numbers.get(open) + ". ";
        open = null;
        return number;
    }
}
