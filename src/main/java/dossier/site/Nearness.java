package dossier.site;

import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which articles are nearest to one: the cosine of the subjects they share, each weighted by how few articles speak of it
 * (inverse document frequency). Subjects of very many articles tell none from another and are left out.
 */
final class Nearness {
    private static final int MOST_ARTICLES = 4;
    private static final int MOST_REASONS = 4;
    private static final int MOST_COMMON = 200;

    private final Map<Subject, List<Article>> articles = new TreeMap<>();
    private final Map<Article, Double> lengths = new HashMap<>();
    private final int count;

    Nearness(Dossier dossier) {
        count = dossier.articles().size();
        for (Article article : dossier.articles()) {
            subjects(article)
                    .forEach(subject -> articles.computeIfAbsent(subject, s -> new ArrayList<>())
                            .add(article));
        }
        for (Article article : dossier.articles()) {
            double sum = 0;
            for (Subject subject : subjects(article)) {
                sum += weight(subject) * weight(subject);
            }
            lengths.put(article, Math.sqrt(sum));
        }
    }

    /** An article that is near another, with the subjects of both, rarest first. */
    record Near(Article article, List<Subject> shared) {}

    List<Near> to(Article article) {
        Map<Article, Double> products = new LinkedHashMap<>();
        Map<Article, List<Subject>> shared = new HashMap<>();
        for (Subject subject : subjects(article)) {
            double weight = weight(subject);
            for (Article other : weight == 0 ? List.<Article>of() : articles.get(subject)) {
                if (!other.equals(article)) {
                    products.merge(other, weight * weight, Double::sum);
                    shared.computeIfAbsent(other, o -> new ArrayList<>()).add(subject);
                }
            }
        }
        return products.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<Article, Double> entry) -> -entry.getValue() / lengths.get(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ARTICLES)
                .map(entry -> new Near(entry.getKey(), rarest(shared.get(entry.getKey()))))
                .toList();
    }

    private List<Subject> rarest(List<Subject> subjects) {
        return subjects.stream()
                .sorted(Comparator.comparingDouble((Subject subject) -> -weight(subject))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_REASONS)
                .toList();
    }

    /** 0 for a subject that says nothing. */
    private double weight(Subject subject) {
        int of = articles.get(subject).size();
        return of > MOST_COMMON ? 0 : Math.log(1.0 + (double) (count - of) / of);
    }

    /** Those that an article mentions, and those that YAML adds to it. */
    private static Set<Subject> subjects(Article article) {
        Set<Subject> subjects = new TreeSet<>(article.added());
        Set<Subject> seen = new HashSet<>();
        article.mentions().stream()
                .map(mention -> mention.subject())
                .filter(seen::add)
                .forEach(subjects::add);
        return subjects;
    }
}
