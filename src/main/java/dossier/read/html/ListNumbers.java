package dossier.read.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of an ordered list. */
final class ListNumbers {
    private ListNumbers() {}

    /** The number of an item; 0 where its list has none. */
    static int of(Element item) {
        Element list = item.parent();
        if (list == null
                || !list.normalName().equals("ol")
                || !item.normalName().equals("li")) {
            return 0;
        }
        List<Element> items = list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .toList();
        int step = list.hasAttr("reversed") ? -1 : 1;
        int number = number(list.attr("start"), step > 0 ? 1 : items.size());
        for (Element other : items) {
            number = number(other.attr("value"), number);
            if (other == item) {
                return number;
            }
            number += step;
        }
        return 0;
    }

    private static int number(String stated, int otherwise) {
        return stated.strip().matches("-?\\d{1,6}") ? Integer.parseInt(stated.strip()) : otherwise;
    }
}
