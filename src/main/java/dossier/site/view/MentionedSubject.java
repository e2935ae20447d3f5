package dossier.site.view;

import dossier.model.Article;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.site.route.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The subjects of one kind that an article mentions, with how often. */
public record MentionedSubject(String kind, List<ListRow> rows) {
    /** All kinds, each with those mentioned most often first, then what YAML adds to them. */
    public static List<MentionedSubject> of(Article article, SiteContext context) {
        Map<Subject, Integer> times = new TreeMap<>();
        article.mentions().forEach(mention -> times.merge(mention.subject(), 1, Integer::sum));
        article.added().forEach(subject -> times.putIfAbsent(subject, 0));
        List<MentionedSubject> mentioned = new ArrayList<>();
        for (SubjectKind kind : SubjectKind.values()) {
            List<ListRow> rows = times.entrySet().stream()
                    .filter(entry -> entry.getKey().kind() == kind)
                    .sorted(Map.Entry.<Subject, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(entry -> row(entry.getKey(), entry.getValue(), article, context))
                    .toList();
            if (!rows.isEmpty()) {
                mentioned.add(new MentionedSubject(context.text().heading(kind), rows));
            }
        }
        return mentioned;
    }

    private static ListRow row(Subject subject, int times, Article article, SiteContext context) {
        return times == 0
                ? new ListRow(
                        Link.to(subject), context.text().say("added by the authors of the dossier"), "", Link.NONE)
                : new ListRow(
                        Link.to(subject),
                        "",
                        "",
                        new Link(
                                context.routes().passages(subject, article),
                                context.text().count(times, "{0} mention", "{0} mentions")));
    }
}
