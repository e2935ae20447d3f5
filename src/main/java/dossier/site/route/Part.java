package dossier.site.route;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list that may take several: {@code countries/myanmar.html}, {@code countries/myanmar-2.html}, …
 *
 * @param base path of the first page, without {@code .html}
 * @param number from 1
 * @param count of all pages of the list
 */
public record Part(String base, int number, int count) {
    /** The parts of a list; an empty list has one, empty. */
    public static List<Part> of(String base, int items, int perPage) {
        int count = Math.max(1, (items + perPage - 1) / perPage);
        List<Part> parts = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            parts.add(new Part(base, number, count));
        }
        return parts;
    }

    /** Path of the page that holds the item at an index of the whole list. */
    public static String pathOf(String base, int index, int perPage) {
        return new Part(base, index / perPage + 1, 0).path();
    }

    public String path() {
        return number == 1 ? base + ".html" : base + "-" + number + ".html";
    }

    /** The items of the whole list that are on this page. */
    public <T> List<T> slice(List<T> items, int perPage) {
        return items.subList((number - 1) * perPage, Math.min(items.size(), number * perPage));
    }

    public boolean isFirst() {
        return number == 1;
    }

    public boolean isLast() {
        return number == count;
    }

    public boolean isOnly() {
        return count == 1;
    }

    /** Path of the part before, empty for the first. */
    public String previous() {
        return number == 1 ? "" : new Part(base, number - 1, count).path();
    }

    /** Path of the part after, empty for the last. */
    public String next() {
        return number == count ? "" : new Part(base, number + 1, count).path();
    }
}
