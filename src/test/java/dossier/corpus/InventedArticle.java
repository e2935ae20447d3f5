package dossier.corpus;

import java.time.LocalDate;
import java.util.List;

/**
 * An article that nobody wrote.
 *
 * @param id such as {@code harbours-00012}
 * @param countries each as its code, a space, and its name
 * @param paragraphs with markers such as {@code [3]} after sentences
 * @param notes what the markers lead to, in order
 */
record InventedArticle(
        String id,
        String title,
        LocalDate date,
        String author,
        String publisher,
        List<String> countries,
        List<String> topics,
        List<String> paragraphs,
        List<String> notes) {

    static String code(String country) {
        return country.substring(0, 2);
    }

    static String name(String country) {
        return country.substring(3);
    }
}
