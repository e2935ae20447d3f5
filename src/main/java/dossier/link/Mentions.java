package dossier.link;

import dossier.link.names.Abbreviations;
import dossier.link.names.CapitalCities;
import dossier.link.names.Exclusions;
import dossier.link.names.MentionIndex;
import dossier.link.names.NameFinder;
import dossier.link.names.NameFinders;
import dossier.link.names.NearPairs;
import dossier.link.names.ShortNames;
import dossier.model.Article;
import dossier.model.Decision;
import dossier.model.Draft;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.ArticleEntry;
import dossier.model.entry.YamlText;
import dossier.model.reading.Block;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an article speaks of: the names in its text, abbreviations that it declares, people by their last names, and what its author adds or denies.
 * Serves many threads.
 */
final class Mentions {
    private static final Comparator<Mention> BY_PLACE = Comparator.comparingInt(Mention::block)
            .thenComparingInt(Mention::start)
            .thenComparing(Mention::subject);

    private final Subjects subjects;
    private final NameFinders finders;
    private final Exclusions exclusions;
    private final CapitalCities capitals;
    private final NearPairs nearPairs;
    private final ShortNames shortNames = new ShortNames();
    private final Draft draft;
    private final Problems problems;

    Mentions(Subjects subjects, Draft draft, Problems problems) {
        this.subjects = subjects;
        this.finders = new NameFinders(language -> subjects.all(List.of(language)));
        this.nearPairs = new NearPairs(subjects.all());
        this.exclusions = new Exclusions(subjects.all());
        this.capitals = new CapitalCities(subjects.all());
        this.draft = draft;
        this.problems = problems;
    }

    /** @param decisions those by rule, in order of place */
    record ArticleMentions(List<Mention> mentions, List<Decision> decisions) {}

    ArticleMentions of(Article article, Optional<ArticleEntry> entry) {
        List<Block> blocks = article.reading().blocks();
        List<String> texts = blocks.stream().map(Block::text).toList();
        NameFinder.FoundMentions names =
                finders.in(draft.language(article.reading())).find(blocks);
        List<Decision> decisions = new ArrayList<>(names.passedOver());
        List<Mention> mentions = new ArrayList<>(exclusions.without(texts, names.mentions()));
        if (draft.content().settings().capitalsAreGovernments()) {
            takeCapitals(texts, mentions, decisions);
        }
        mentions.addAll(nearPairs.find(texts, mentions));
        take(Abbreviations.find(texts, mentions), "an abbreviation that the article explains", mentions, decisions);
        ShortNames.SurnameMentions shortened = shortNames.find(texts, mentions);
        take(shortened.mentions(), "the last name of a person named in full before", mentions, decisions);
        List<Mention> added = new ArrayList<>();
        entry.filter(said -> !article.reading().isUnread()).ifPresent(said -> {
            said.denyMentions().forEach(denied -> deny(denied, article, mentions));
            MentionIndex index = new MentionIndex(mentions);
            said.addMentions().forEach(add -> added.addAll(added(add, article, index)));
        });
        mentions.addAll(added);
        shortened.ambiguous().forEach(open -> reportOpen(open, article, added));
        Set<Mention> kept = new HashSet<>(mentions);
        decisions.removeIf(decision -> decision.taken() && !kept.contains(decision.mention()));
        decisions.sort(Comparator.comparing(Decision::mention, BY_PLACE));
        return new ArticleMentions(mentions.stream().distinct().sorted(BY_PLACE).toList(), decisions);
    }

    private void takeCapitals(List<String> texts, List<Mention> mentions, List<Decision> decisions) {
        List<Decision> found = capitals.find(texts, mentions);
        List<Mention> governments = found.stream().map(Decision::mention).toList();
        mentions.addAll(exclusions.without(texts, governments));
        decisions.addAll(found);
    }

    private static void take(List<Mention> found, String why, List<Mention> mentions, List<Decision> decisions) {
        mentions.addAll(found);
        found.forEach(mention -> decisions.add(new Decision(mention, true, why)));
    }

    private void deny(YamlText ref, Article article, List<Mention> mentions) {
        int hash = ref.text().indexOf('#');
        String key = hash < 0 ? ref.text() : ref.text().substring(0, hash);
        Optional<Integer> block =
                hash < 0 ? Optional.empty() : block(ref, ref.text().substring(hash + 1), article);
        boolean placed = hash < 0 || block.isPresent();
        subjects.findKey(new YamlText(key, ref.at(), ref.path()))
                .filter(s -> placed)
                .ifPresent(subject -> {
                    boolean denied =
                            mentions.removeIf(mention -> mention.subject().equals(subject)
                                    && block.map(b -> b == mention.block()).orElse(true));
                    if (!denied) {
                        problems.warning(
                                ref.at(),
                                "nothing-to-deny",
                                "nothing there is read as \"" + subject.key() + "\" at " + ref.path(),
                                "remove the line");
                    }
                });
    }

    /** The words of a paragraph that the author says speak of a subject, wherever they are in it. */
    private List<Mention> added(YamlText ref, Article article, MentionIndex mentions) {
        int hash = ref.text().indexOf('#');
        int space = ref.text().indexOf(' ', Math.max(0, hash));
        if (hash < 0 || space < 0) {
            problems.error(
                    ref.at(),
                    "bad-mention",
                    "\"" + ref + "\" names no words of a paragraph at " + ref.path(),
                    "write kind/id#p5 and the words, such as person/ann-roe#p5 Roe");
            return List.of();
        }
        Optional<Subject> subject = subjects.findKey(new YamlText(ref.text().substring(0, hash), ref.at(), ref.path()));
        Optional<Integer> block = block(ref, ref.text().substring(hash + 1, space), article);
        return subject.isEmpty() || block.isEmpty()
                ? List.of()
                : free(
                        words(ref, ref.text().substring(space + 1).strip(), subject.get(), block.get(), article),
                        mentions);
    }

    /** Of several places of the words, those that are part of no other name. */
    private static List<Mention> free(List<Mention> added, MentionIndex mentions) {
        List<Mention> free = added.stream().filter(mentions::isFree).toList();
        return free.isEmpty() ? added : free;
    }

    private List<Mention> words(YamlText ref, String words, Subject subject, int block, Article article) {
        String text = article.block(block).text();
        List<Mention> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            found.add(new Mention(subject, block, at, at + words.length()));
        }
        if (found.isEmpty()) {
            problems.error(
                    ref.at(),
                    "bad-mention",
                    "\"" + words + "\" is not in " + article.block(block).id() + " at " + ref.path(),
                    "copy the words exactly from the paragraph");
        }
        return found;
    }

    private Optional<Integer> block(YamlText ref, String id, Article article) {
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        problems.error(
                ref.at(),
                "unknown-id",
                "article \"" + article.id() + "\" has no paragraph \"" + id + "\" at " + ref.path(),
                "write kind/id#p1; the article's page shows the number beside the paragraph");
        return Optional.empty();
    }

    /** Warns of a last name that two people have: the author must say whose it is. */
    private void reportOpen(ShortNames.AmbiguousSurname open, Article article, List<Mention> added) {
        List<String> blocks = open.blocks().stream()
                .filter(block -> added.stream().noneMatch(mention -> mention.block() == block))
                .map(block -> article.block(block).id())
                .toList();
        if (blocks.isEmpty()) {
            return;
        }
        Mention first = open.people().get(0);
        String people = open.people().stream()
                .map(mention -> mention.subject().key() + " ("
                        + article.block(mention.block()).id() + ")")
                .collect(Collectors.joining(" or "));
        problems.warning(
                Location.file(draft.seeds() + "/" + article.reading().seed().file()),
                "name-of-two-people",
                "\"" + open.name() + "\" in " + String.join(", ", blocks) + " may be " + people,
                "in content/articles/" + article.id() + ".yaml: \"add_mentions: ["
                        + first.subject().key() + "#" + blocks.get(0) + " " + open.name() + "]\"");
    }
}
