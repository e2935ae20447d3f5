package dossier.site.index;

import dossier.language.CommonWords;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Subject;
import dossier.site.index.ArticleTerms.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which articles are nearest to one: the cosine of the subjects they share, and of the terms ({@link ArticleTerms}), each weighted by
 * how few articles have it ({@link InverseDocumentFrequency}). A term weighs less than a subject, and one term alone makes nothing near.
 */
public final class RelatedArticles {
    private static final int MOST_ARTICLES = 4;
    private static final int MOST_REASONS = 4;
    private static final int MOST_TERMS = 5;
    private static final int FEWEST_TERMS = 2;
    private static final double WEIGHT_OF_TERM = 0.5;
    /** A term of more than one article in so many, and of more than two, is not shown as a reason. */
    private static final int FEW = 3;

    private final int count;
    private final InverseDocumentFrequency<Subject> subjects;
    private final InverseDocumentFrequency<String> terms;
    private final Map<Article, List<Term>> termsOf;
    private final Map<Article, Double> lengths = new HashMap<>();

    public RelatedArticles(Dossier dossier) {
        count = dossier.articles().size();
        subjects = new InverseDocumentFrequency<>(count);
        terms = new InverseDocumentFrequency<>(count);
        CommonWords common = new CommonWords();
        termsOf = dossier.articles().parallelStream()
                .collect(Collectors.toConcurrentMap(article -> article, article -> ArticleTerms.of(article, common)));
        for (Article article : dossier.articles()) {
            subjects.add(article, subjects(article));
            terms.add(article, termsOf.get(article).stream().map(Term::key).toList());
        }
        for (Article article : dossier.articles()) {
            double sum = 0;
            for (Subject subject : subjects(article)) {
                sum += square(subjects.weight(subject));
            }
            for (Term term : termsOf.get(article)) {
                sum += square(weight(term));
            }
            lengths.put(article, Math.sqrt(sum));
        }
    }

    /** An article that is near another, with the subjects of both and the terms of both, rarest first. */
    public record Related(Article article, List<Subject> shared, List<String> terms) {}

    /** What an article shares with another. */
    private static final class Shared {
        private double product;
        private double nearness;
        private final List<Subject> subjects = new ArrayList<>();
        private final List<Term> terms = new ArrayList<>();

        private boolean isEnough() {
            return !subjects.isEmpty() || terms.size() >= FEWEST_TERMS;
        }
    }

    public List<Related> to(Article article) {
        Map<Article, Shared> shared = new LinkedHashMap<>();
        for (Subject subject : subjects(article)) {
            double square = square(subjects.weight(subject));
            for (Article other : subjects.articles(subject)) {
                Shared with = shared.computeIfAbsent(other, o -> new Shared());
                with.product += square;
                with.subjects.add(subject);
            }
        }
        for (Term term : termsOf.get(article)) {
            double square = square(weight(term));
            for (Article other : terms.articles(term.key())) {
                Shared with = shared.computeIfAbsent(other, o -> new Shared());
                with.product += square;
                with.terms.add(term);
            }
        }
        shared.remove(article);
        shared.forEach((other, with) -> with.nearness = with.product / lengths.get(other));
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue().isEnough())
                .sorted(Comparator.comparingDouble((Map.Entry<Article, Shared> entry) -> -entry.getValue().nearness)
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ARTICLES)
                .map(entry -> related(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Related related(Article other, Shared shared) {
        List<Subject> rarest = shared.subjects.stream()
                .sorted(Comparator.comparingDouble((Subject subject) -> -subjects.weight(subject))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_REASONS)
                .toList();
        Map<String, Integer> times = termsOf.get(other).stream().collect(Collectors.toMap(Term::key, Term::times));
        List<String> telling = shared.terms.stream()
                .filter(term -> isTold(term) && shared.terms.stream().noneMatch(term::isIn))
                .sorted(Comparator.comparingDouble((Term term) -> -weight(term))
                        .thenComparing(term -> -Math.min(term.times(), times.get(term.key())))
                        .thenComparing(Term::key))
                .limit(MOST_TERMS)
                .map(Term::shown)
                .toList();
        return new Related(other, rarest, telling);
    }

    private boolean isTold(Term term) {
        int of = terms.count(term.key());
        return of == 2 || of * FEW <= count;
    }

    private double weight(Term term) {
        return WEIGHT_OF_TERM * terms.weight(term.key());
    }

    private static double square(double weight) {
        return weight * weight;
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
