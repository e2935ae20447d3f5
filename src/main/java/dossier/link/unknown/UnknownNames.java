package dossier.link.unknown;

import dossier.link.unknown.NamesOfArticle.PhraseOccurrence;
import dossier.model.Article;
import dossier.model.NearMiss;
import dossier.model.Subject;
import dossier.model.Unclaimed;
import dossier.model.UnknownName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the names in articles that no subject claims:
 *
 * <ol>
 *   <li>each article's runs of capitalised words ({@link CapitalRuns}), mentions left out;
 *   <li>what in them may be a name ({@link NamePhrases}), judged by how all articles write the words;
 *   <li>short forms count for the long ones ({@link ShortForms});
 *   <li>those that are nearly a known name are separated ({@link NearMisses}), and the others are ranked.
 * </ol>
 *
 * <p>A name that occurs once and has no kind for sure is left out.
 */
public final class UnknownNames {
    /** The runs of articles in order, and their words. */
    private record ReadArticles(List<NamesOfArticle> articles, WordCounts counts) {
        ReadArticles() {
            this(new ArrayList<>(), new WordCounts());
        }

        void add(Article article, EntityLexicon lexicon) {
            articles.add(new NamesOfArticle(article, lexicon, counts));
        }

        void addAll(ReadArticles later) {
            articles.addAll(later.articles);
            counts.addAll(later.counts);
        }
    }

    /**
     * What the articles hold.
     *
     * @param candidates by name
     * @param parts short forms of subjects that an article names in full, by name
     */
    private record Candidates(Map<String, NameCandidate> candidates, Map<Subject, Map<String, NameCandidate>> parts) {}

    private static final Comparator<RankedCandidate> WORTH = Comparator.comparingInt(
                    (RankedCandidate ranked) -> -ranked.weight())
            .thenComparing(ranked -> ranked.name().name());
    private static final Comparator<NearMiss> FREQUENT =
            Comparator.comparingInt((NearMiss miss) -> -miss.sightings().size()).thenComparing(NearMiss::name);

    private final EntityLexicon lexicon;
    private final NearMisses known;

    /** @param subjects all that have names */
    public UnknownNames(Collection<Subject> subjects) {
        this(subjects, new EntityLexicon());
    }

    UnknownNames(Collection<Subject> subjects, EntityLexicon lexicon) {
        this.lexicon = lexicon;
        known = new NearMisses(subjects);
    }

    /**
     * Those worth an entry.
     *
     * @param articles with their mentions; sightings come in their order
     */
    public Unclaimed find(List<Article> articles) {
        return find(articles, RankedCandidate::isWorthAnEntry);
    }

    /** Those of a kind in one article, however little is said of them. */
    List<UnknownName> ofKnownKind(Article article) {
        return find(List.of(article), ranked -> ranked.kind().isPresent()).names();
    }

    private Unclaimed find(List<Article> articles, Predicate<RankedCandidate> wanted) {
        ReadArticles read = articles.parallelStream()
                .collect(ReadArticles::new, (all, article) -> all.add(article, lexicon), ReadArticles::addAll);
        NamePhrases phrases = new NamePhrases(lexicon, read.counts());
        List<List<PhraseOccurrence>> seen = read.articles().parallelStream()
                .map(names -> names.seen(phrases))
                .toList();
        return sorted(found(seen), phrases, wanted);
    }

    private Candidates found(List<List<PhraseOccurrence>> seen) {
        List<DeclaredAbbreviations> abbreviations =
                seen.parallelStream().map(DeclaredAbbreviations::new).toList();
        Map<String, NameCandidate> alone = new HashMap<>();
        seen.forEach(all -> all.forEach(one -> add(one.name(), one, one.phrase(), alone)));
        ShortForms shortForms = new ShortForms(alone, abbreviations);
        Candidates found = new Candidates(new LinkedHashMap<>(), new TreeMap<>());
        for (int i = 0; i < seen.size(); i++) {
            if (!seen.get(i).isEmpty()) {
                Article article = seen.get(i).get(0).occurrence().article();
                SubjectShortForms parts = new SubjectShortForms(article);
                for (ShortForms.ResolvedName named : shortForms.names(seen.get(i), abbreviations.get(i))) {
                    CapitalPhrase phrase = alone.get(named.name()).phrase();
                    Map<String, NameCandidate> candidates = parts.subject(named.name())
                            .map(subject -> found.parts().computeIfAbsent(subject, s -> new TreeMap<>()))
                            .orElse(found.candidates());
                    add(named.name(), named.seen(), phrase, candidates);
                }
            }
        }
        found.candidates().keySet().removeIf(shortForms::isExplained);
        shortForms
                .abbreviated()
                .forEach(name ->
                        Optional.ofNullable(found.candidates().get(name)).ifPresent(NameCandidate::addAbbreviation));
        return found;
    }

    private void add(String name, PhraseOccurrence seen, CapitalPhrase phrase, Map<String, NameCandidate> candidates) {
        candidates
                .computeIfAbsent(name, n -> new NameCandidate(n, phrase, lexicon))
                .add(seen.occurrence(), seen.phrase(), seen.context());
    }

    /** A candidate with its kind and weight. */
    private record RankedCandidate(NameCandidate name, Optional<KindSign> kind, int weight) {
        static RankedCandidate of(NameCandidate name) {
            Optional<KindSign> kind = name.kind();
            return new RankedCandidate(name, kind, name.weight(kind.isPresent()));
        }

        boolean isWorthAnEntry() {
            return !name.isGeneric()
                    && (name.count() > 1 || kind.filter(KindSign::isSure).isPresent());
        }
    }

    private Unclaimed sorted(Candidates found, NamePhrases phrases, Predicate<RankedCandidate> wanted) {
        List<UnknownName> unknown = new ArrayList<>();
        List<NearMiss> near = new ArrayList<>();
        found.parts()
                .forEach((subject, parts) -> parts.values().stream()
                        .filter(part -> isName(part, phrases))
                        .forEach(part ->
                                near.add(new NearMiss(part.name(), subject, subject.name(), part.occurrences()))));
        List<RankedCandidate> names = found.candidates().values().stream()
                .filter(candidate -> isName(candidate, phrases))
                .map(RankedCandidate::of)
                .sorted(WORTH)
                .toList();
        for (RankedCandidate ranked : names) {
            NameCandidate name = ranked.name();
            Optional<NearMisses.KnownName> meant = known.to(name.name());
            if (meant.isPresent()) {
                near.add(new NearMiss(
                        name.name(), meant.get().subject(), meant.get().name(), name.inFull()));
            } else if (wanted.test(ranked)) {
                unknown.add(new UnknownName(
                        name.name(),
                        name.shorter(),
                        ranked.kind().map(KindSign::kind),
                        ranked.kind().map(KindSign::why).orElse(""),
                        name.occurrences()));
            }
        }
        near.sort(FREQUENT);
        return new Unclaimed(unknown, near);
    }

    private boolean isName(NameCandidate candidate, NamePhrases phrases) {
        return candidate.strong() > 0
                && !phrases.isMostlySmall(candidate.phrase())
                && !known.isClaimed(candidate.name());
    }
}
