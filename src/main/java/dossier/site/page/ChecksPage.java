package dossier.site.page;

import dossier.model.Check;
import dossier.model.CheckKind;
import dossier.site.route.Part;
import dossier.site.route.Routes;
import dossier.site.view.CheckView;
import dossier.site.view.SiteContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the build doubts by itself, by kind; one part of it. */
public record ChecksPage(Part part, List<Check> checks, SiteContext context) implements PagedList {
    public static final int CHECKS_PER_PAGE = 200;

    /** The doubts of one kind. */
    public record CheckGroup(String heading, String code, List<CheckView> checks) {}

    @Override
    public String title() {
        return context.text().titled(context.text().say("Checks"), part);
    }

    @Override
    public String section() {
        return Routes.first(Routes.CHECKS);
    }

    public List<CheckGroup> groups() {
        Map<CheckKind, List<Check>> byKind =
                checks.stream().collect(Collectors.groupingBy(Check::kind, TreeMap::new, Collectors.toList()));
        return byKind.entrySet().stream()
                .map(kind -> new CheckGroup(
                        context.text().say(kind.getKey().heading()),
                        kind.getKey().word(),
                        CheckView.of(kind.getValue(), context)))
                .toList();
    }
}
