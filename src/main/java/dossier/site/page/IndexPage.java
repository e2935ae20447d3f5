package dossier.site.page;

import dossier.site.route.Link;
import dossier.site.route.Part;
import dossier.site.view.ListRow;
import dossier.site.view.SiteText;
import java.util.List;

/**
 * The index of one kind of page, in one of its orders; one part of it.
 *
 * @param heading the kind in the plural: {@code Countries}
 * @param counts how many there are in all
 * @param orders how the list can be ordered, each with its way
 * @param order which of them this is
 * @param more pages of the kind that are no order of the list
 * @param rows those on this page
 */
public record IndexPage(
        String folder,
        String heading,
        String counts,
        List<Order> orders,
        Order order,
        List<Link> more,
        Part part,
        List<ListRow> rows,
        SiteText text)
        implements PagedList {
    /** Rows on one page. */
    public static final int ROWS_PER_PAGE = 200;

    /**
     * An order of the list.
     *
     * @param file of its first page, without {@code .html}; the first order has {@code index}
     * @param words for readers: {@code most used first}
     */
    public record Order(String file, String words) {}

    @Override
    public String title() {
        return text.titled(isFirst() ? heading : text.say("{0}, {1}", heading, order.words()), part);
    }

    private boolean isFirst() {
        return order.equals(orders.get(0));
    }

    /** The orders as links; the one of this page leads nowhere. */
    public List<Link> ways() {
        return orders.stream()
                .map(other -> new Link(other.equals(order) ? "" : folder + "/" + other.file() + ".html", other.words()))
                .toList();
    }
}
