package dossier.site.page;

import dossier.site.route.Link;
import java.util.List;
import java.util.Optional;

/**
 * One group of the menu at the head of every page: {@code Evidence}, with the claims, the disagreements and the checks.
 *
 * @param pages the pages of the group, at least one
 */
public record MenuGroup(String text, List<Link> pages) {
    public MenuGroup {
        pages = List.copyOf(pages);
    }

    /** Whether it leads to one page only and needs nothing that opens. */
    public boolean isSingle() {
        return pages.size() == 1;
    }

    /** Its link to a section; none where the section belongs to another group. */
    public Optional<Link> link(String section) {
        return pages.stream().filter(page -> page.path().equals(section)).findFirst();
    }

    public boolean has(String section) {
        return link(section).isPresent();
    }
}
