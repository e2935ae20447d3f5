package dossier.link.unknown;

import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Occurrence;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Block;
import dossier.model.reading.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The capitalised runs of one article's running text, and the phrases they hold. */
final class NamesOfArticle {
    /** Languages that write every noun with a capital. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

    private static final Pattern DATELINE = Pattern.compile("[,:/]| [(—–-]");

    private final Article article;
    private final EntityLexicon lexicon;
    private final List<CapitalRun> runs = new ArrayList<>();
    private final Map<Integer, Set<Integer>> countries = new HashMap<>();

    /**
     * A phrase at a place in the article.
     *
     * @param name as the article has it, in one line
     */
    record PhraseOccurrence(String name, CapitalPhrase phrase, Occurrence occurrence, PhraseContext context) {}

    /** @param counts takes the words of the article */
    NamesOfArticle(Article article, EntityLexicon lexicon, WordCounts counts) {
        this.article = article;
        this.lexicon = lexicon;
        Map<Integer, List<CapitalRuns.ClaimedSpan>> claims = claims();
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (isProse(blocks.get(i))) {
                String text = blocks.get(i).text();
                runs.addAll(new CapitalRuns(lexicon, i, text, claims.getOrDefault(i, List.of()), counts).all());
            }
        }
        runs.forEach(run -> count(run, counts));
    }

    private static boolean isProse(Block block) {
        return block instanceof Paragraph paragraph
                && (paragraph.kind().isText() || paragraph.kind() == Paragraph.Kind.ABOUT_AUTHOR);
    }

    /** What the article mentions, by block; a name of two subjects is a part of others when each of them may be. */
    private Map<Integer, List<CapitalRuns.ClaimedSpan>> claims() {
        Map<Integer, List<CapitalRuns.ClaimedSpan>> claims = new HashMap<>();
        for (Mention mention : article.mentions()) {
            SubjectKind kind = mention.subject().kind();
            boolean part = kind == SubjectKind.COUNTRY || kind == SubjectKind.PLACE;
            List<CapitalRuns.ClaimedSpan> ofBlock = claims.computeIfAbsent(mention.block(), block -> new ArrayList<>());
            int last = ofBlock.size() - 1;
            if (last >= 0 && ofBlock.get(last).start() == mention.start()) {
                part &= ofBlock.remove(last).isPart();
            }
            ofBlock.add(new CapitalRuns.ClaimedSpan(mention.start(), mention.end(), part));
            if (kind == SubjectKind.COUNTRY) {
                countries
                        .computeIfAbsent(mention.block(), block -> new HashSet<>())
                        .add(mention.start());
            }
        }
        return claims;
    }

    private static void count(CapitalRun run, WordCounts counts) {
        for (PhraseWord word :
                run.words().subList(run.opens() ? 1 : 0, run.words().size())) {
            if (!word.small()) {
                counts.addCapital(word.lower());
            }
        }
    }

    /** The phrases, in order of place. */
    List<PhraseOccurrence> seen(NamePhrases phrases) {
        boolean nouns = CAPITAL_NOUNS.contains(article.reading().language());
        List<PhraseOccurrence> seen = new ArrayList<>();
        for (CapitalRun run : runs) {
            String text = article.block(run.block()).text();
            ContextReader around = new ContextReader(lexicon, text, countries.getOrDefault(run.block(), Set.of()));
            for (CapitalPhrase phrase : phrases.of(run)) {
                boolean weak = phrase.weak()
                        || nouns && phrase.isSingle() && phrase.title().isEmpty()
                        || isDateline(phrase, text);
                CapitalPhrase known = new CapitalPhrase(phrase.block(), phrase.words(), weak, phrase.title());
                seen.add(seen(known, text, around.of(known)));
            }
        }
        return seen;
    }

    /** {@code LISBON (AP)}, {@code LISBON —}: where a report was sent from. */
    private static boolean isDateline(CapitalPhrase phrase, String text) {
        return phrase.start() == 0
                && phrase.isSingle()
                && phrase.first().isAllCapitals()
                && DATELINE.matcher(text).region(phrase.end(), text.length()).lookingAt();
    }

    private PhraseOccurrence seen(CapitalPhrase phrase, String text, PhraseContext context) {
        return new PhraseOccurrence(
                phrase.name(text),
                phrase,
                new Occurrence(article, phrase.block(), phrase.start(), phrase.end()),
                context);
    }

    /** What is seen without its first words. */
    static PhraseOccurrence from(int word, PhraseOccurrence seen) {
        Occurrence whole = seen.occurrence();
        CapitalPhrase rest = seen.phrase().from(word);
        Occurrence occurrence = new Occurrence(whole.article(), whole.block(), rest.start(), rest.end());
        return new PhraseOccurrence(rest.name(whole.text().text()), rest, occurrence, seen.context());
    }
}
