package dossier.link.unknown;

import dossier.link.names.NameLexicon;
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

/** The capitalised runs of one article's running text, and the phrases they hold. */
final class NamesOfArticle {
    /** Languages that write every noun with a capital. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

    private final Article article;
    private final NameLexicon signs;
    private final List<CapitalRun> runs = new ArrayList<>();
    private final Map<Integer, Set<Integer>> countries = new HashMap<>();

    /**
     * A phrase where it stands.
     *
     * @param name as it stands, in one line
     */
    record Seen(String name, CapitalPhrase phrase, Occurrence sighting, NameCandidate.Sign sign) {}

    /** @param counts takes the words of the article */
    NamesOfArticle(Article article, NameLexicon signs, WordCounts counts) {
        this.article = article;
        this.signs = signs;
        Map<Integer, List<CapitalRuns.Claim>> claims = claims();
        List<Block> blocks = article.reading().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (isProse(blocks.get(i))) {
                String text = blocks.get(i).text();
                runs.addAll(new CapitalRuns(signs, i, text, claims.getOrDefault(i, List.of()), counts).all());
            }
        }
        runs.forEach(run -> count(run, counts));
    }

    private static boolean isProse(Block block) {
        return block instanceof Paragraph paragraph
                && (paragraph.kind().isText() || paragraph.kind() == Paragraph.Kind.ABOUT_AUTHOR);
    }

    /** What the article mentions, by block; a name of two subjects is a part of others when each of them may be. */
    private Map<Integer, List<CapitalRuns.Claim>> claims() {
        Map<Integer, List<CapitalRuns.Claim>> claims = new HashMap<>();
        for (Mention mention : article.mentions()) {
            SubjectKind kind = mention.subject().kind();
            boolean part = kind == SubjectKind.COUNTRY || kind == SubjectKind.PLACE;
            List<CapitalRuns.Claim> ofBlock = claims.computeIfAbsent(mention.block(), block -> new ArrayList<>());
            int last = ofBlock.size() - 1;
            if (last >= 0 && ofBlock.get(last).start() == mention.start()) {
                part &= ofBlock.remove(last).isPart();
            }
            ofBlock.add(new CapitalRuns.Claim(mention.start(), mention.end(), part));
            if (kind == SubjectKind.COUNTRY) {
                countries
                        .computeIfAbsent(mention.block(), block -> new HashSet<>())
                        .add(mention.start());
            }
        }
        return claims;
    }

    private static void count(CapitalRun run, WordCounts counts) {
        for (CapitalRun.Word word :
                run.words().subList(run.opens() ? 1 : 0, run.words().size())) {
            if (!word.small()) {
                counts.addCapital(word.lower());
            }
        }
    }

    /** The phrases, in order of place. */
    List<Seen> seen(NamePhrases phrases) {
        boolean nouns = CAPITAL_NOUNS.contains(article.reading().language());
        List<Seen> seen = new ArrayList<>();
        for (CapitalRun run : runs) {
            String text = article.block(run.block()).text();
            PhraseSigns around = new PhraseSigns(signs, text, countries.getOrDefault(run.block(), Set.of()));
            for (CapitalPhrase phrase : phrases.of(run)) {
                boolean weak = phrase.weak() || nouns && phrase.isSingle() && !phrase.titled();
                CapitalPhrase known = new CapitalPhrase(phrase.block(), phrase.words(), weak, phrase.titled());
                seen.add(seen(known, text, around.of(known)));
            }
        }
        return seen;
    }

    private Seen seen(CapitalPhrase phrase, String text, NameCandidate.Sign sign) {
        return new Seen(
                phrase.name(text), phrase, new Occurrence(article, phrase.block(), phrase.start(), phrase.end()), sign);
    }

    /** What is seen without its first words. */
    static Seen from(int word, Seen seen) {
        Occurrence whole = seen.sighting();
        CapitalPhrase rest = seen.phrase().from(word);
        Occurrence sighting = new Occurrence(whole.article(), whole.block(), rest.start(), rest.end());
        return new Seen(rest.name(whole.text().text()), rest, sighting, seen.sign());
    }
}
