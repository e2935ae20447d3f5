package dossier.site;

import dossier.site.page.MenuGroup;
import dossier.site.route.Link;
import dossier.site.view.SiteText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers the pages of the menu by group. Groups and their pages stand in a fixed order; a group without pages is left out. */
final class Menu {
    private final Map<Group, List<Link>> pages = new EnumMap<>(Group.class);

    /** The five groups, in the order of the menu. */
    enum Group {
        BRIEFING("Briefing"),
        EVIDENCE("Evidence"),
        ARTICLES("Articles"),
        SUBJECTS("Subjects"),
        SOURCES("Sources");

        private final String name;

        Group(String name) {
            this.name = name;
        }
    }

    void add(Group group, String path, String text) {
        pages.computeIfAbsent(group, any -> new ArrayList<>()).add(new Link(path, text));
    }

    List<MenuGroup> groups(SiteText text) {
        return pages.entrySet().stream()
                .map(entry -> new MenuGroup(text.say(entry.getKey().name), entry.getValue()))
                .toList();
    }
}
