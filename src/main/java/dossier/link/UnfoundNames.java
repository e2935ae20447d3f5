package dossier.link;

import dossier.model.Article;
import dossier.model.Subject;
import dossier.model.entry.SubjectEntry;
import dossier.model.entry.SubjectKind;
import dossier.model.entry.YamlText;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Warns of subjects of YAML that no article names, by whatever name: most are misspelt. One that authors add to articles,
 * or say something of elsewhere in YAML, is no slip.
 */
final class UnfoundNames {
    private final Problems problems;

    UnfoundNames(Problems problems) {
        this.problems = problems;
    }

    /** @param spokenOf subjects that anything but their own entry speaks of */
    void report(List<SubjectEntry> entries, List<Article> articles, Collection<Subject> spokenOf) {
        if (articles.stream().anyMatch(article -> article.reading().isUnread())) {
            return;
        }
        Set<String> known = new HashSet<>();
        spokenOf.forEach(subject -> known.add(subject.key()));
        for (SubjectEntry entry : entries) {
            boolean named = entry.kind() == SubjectKind.COUNTRY
                    || known.contains(entry.kind().word() + "/" + entry.id().text());
            if (!named) {
                report(entry);
            }
        }
    }

    private void report(SubjectEntry entry) {
        String names =
                names(entry).stream().distinct().map(name -> "\"" + name + "\"").collect(Collectors.joining(" or "));
        String key = entry.kind() == SubjectKind.TOPIC ? "terms" : "aliases";
        problems.warning(
                entry.at(),
                "name-never-found",
                "no article contains " + names + ", all that " + entry.kind().word() + " \"" + entry.id()
                        + "\" is found by",
                "correct the spelling, or give words that the articles use: \"" + key + ": […]\"");
    }

    private static List<String> names(SubjectEntry entry) {
        List<String> names = new ArrayList<>();
        names.add(entry.name());
        entry.aliases().stream().map(YamlText::text).forEach(names::add);
        return names;
    }
}
