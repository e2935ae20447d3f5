package dossier.read.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of an ordered list. */
final class ListNumbers {
    private ListNumbers() {}

    /** The items of a list with their numbers, from top to bottom; empty for a list of another kind. */
    static Map<Element, Integer> of(Element list) {
        Map<Element, Integer> numbers = new LinkedHashMap<>();
        if (!list.normalName().equals("ol")) {
            return numbers;
        }
        boolean down = list.hasAttr("reversed");
        int items = (int) list.children().stream().filter(ListNumbers::isItem).count();
        int next = number(list.attr("start"), down ? items : 1);
        for (Element item : list.children()) {
            if (isItem(item)) {
                int number = number(item.attr("value"), next);
                numbers.put(item, number);
                next = down ? number - 1 : number + 1;
            }
        }
        return numbers;
    }

    private static boolean isItem(Element element) {
        return element.normalName().equals("li");
    }

    private static int number(String stated, int otherwise) {
        return stated.strip().matches("-?\\d{1,6}") ? Integer.parseInt(stated.strip()) : otherwise;
    }
}
