package dossier.site;

import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Entity;
import dossier.model.EntityKey;
import dossier.model.NoteReading;
import dossier.model.NoteReference;
import dossier.model.entry.YamlText;
import dossier.site.page.MovedPage;
import dossier.site.page.Page;
import dossier.site.route.Link;
import dossier.site.route.Routes;
import dossier.site.view.SiteContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages at former addresses, which lead on to where things are now. The notes of an article moved with it. */
final class MovedPages {
    private final SiteContext context;
    private final List<Page> pages = new ArrayList<>();

    private MovedPages(SiteContext context) {
        this.context = context;
    }

    static List<Page> of(SiteContext context) {
        MovedPages moved = new MovedPages(context);
        Dossier dossier = context.dossier();
        Map<EntityKey, List<YamlText>> formerIds = dossier.formerIds();
        if (!formerIds.isEmpty()) {
            entities(dossier)
                    .forEach(entity -> formerIds
                            .getOrDefault(entity.entityKey(), List.of())
                            .forEach(former -> moved.add(entity, new Slug(former.text()))));
        }
        return moved.pages;
    }

    private static Stream<Entity> entities(Dossier dossier) {
        return Stream.of(
                        dossier.articles(),
                        dossier.subjects(),
                        dossier.claims(),
                        dossier.sources(),
                        dossier.publishers(),
                        dossier.notes())
                .flatMap(List::stream);
    }

    private void add(Entity entity, Slug former) {
        EntityKey key = new EntityKey(entity.entityKey().kind(), former);
        pages.add(new MovedPage(Routes.path(key), Link.to(entity)));
        if (entity instanceof Article article) {
            for (NoteReading note : article.notes()) {
                NoteReference use = new NoteReference(article, note);
                NoteReference.Key before = new NoteReference.Key(former, note.number());
                pages.add(new MovedPage(Routes.path(before), context.link(use)));
            }
        }
    }
}
