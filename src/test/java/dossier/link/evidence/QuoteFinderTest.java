package dossier.link.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.EveryKindOfPage;
import dossier.language.Dates;
import dossier.link.Linker;
import dossier.link.names.Gazetteer;
import dossier.model.Article;
import dossier.model.Draft;
import dossier.model.Quote;
import dossier.model.entry.Content;
import dossier.model.entry.QuoteEntry;
import dossier.model.entry.YamlText;
import dossier.model.reading.Block;
import dossier.problem.Location;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.read.CaptureReader;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Quotes cut at random from articles. */
class QuoteFinderTest {
    private static final int QUOTES = 500;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final List<Sample> SAMPLES = new ArrayList<>();

    /** Words of an article that stand in it once. */
    private record Sample(Article article, QuoteFinder proof, Quote quote) {
        String words() {
            return quote.exact();
        }
    }

    @BeforeAll
    static void cutQuotes() {
        Random random = new Random(5);
        List<Article> articles = articles();
        List<QuoteFinder> proofs = articles.stream().map(QuoteFinder::new).toList();
        while (SAMPLES.size() < QUOTES) {
            int which = random.nextInt(articles.size());
            Article article = articles.get(which);
            Block block =
                    article.block(random.nextInt(article.reading().blocks().size()));
            String[] all = block.text().split(" ");
            int from = random.nextInt(all.length);
            int count = Math.min(all.length - from, 4 + random.nextInt(9));
            String words = String.join(" ", List.of(all).subList(from, from + count));
            // What stands in brackets is the quoting author's own, so a change there is none of the article's words.
            if (words.indexOf('[') < 0) {
                prove(proofs.get(which), article, words, new Problems())
                        .ifPresent(quote -> SAMPLES.add(new Sample(article, proofs.get(which), quote)));
            }
        }
    }

    private static List<Article> articles() {
        Problems problems = new Problems();
        Draft draft = new Draft(
                "seeds",
                new CaptureReader(new Dates()).readAll(EveryKindOfPage.FOLDER.resolve("seeds"), "seeds", problems),
                Content.NONE);
        return new Linker(new Gazetteer(), new Dates()).link(draft, problems).articles();
    }

    private static Optional<Quote> prove(QuoteFinder proof, Article article, String words, Problems problems) {
        YamlText none = written("");
        return proof.prove(new QuoteEntry(written(article.id().text()), written(words), none, none, none), problems);
    }

    private static YamlText written(String text) {
        return new YamlText(text, Location.file("claims.yaml"), "a.evidence[0].quote");
    }

    @Test
    void oneCharacterChangedIsCaughtInEveryQuote() {
        Random random = new Random(6);
        for (Sample sample : SAMPLES) {
            String changed = changed(sample.words(), random);
            Problems problems = new Problems();
            assertThat(prove(sample.proof(), sample.article(), changed, problems))
                    .as("%s for %s", changed, sample.words())
                    .isEmpty();
            assertThat(problems.sorted()).extracting(Problem::code).containsExactly("quote-not-found");
            assertThat(problems.sorted().get(0).hint())
                    .startsWith("nearest, in ")
                    .containsPattern("\\{(.+ → .+|[-+].+)}");
        }
        assertThat(SAMPLES).hasSize(QUOTES);
    }

    /** Another letter or digit in place of one, one letter more, or one less. */
    private static String changed(String words, Random random) {
        int at = random.nextInt(words.length());
        while (!Character.isLetterOrDigit(words.charAt(at))) {
            at = random.nextInt(words.length());
        }
        char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        while (other == Character.toLowerCase(words.charAt(at))) {
            other = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        String before = words.substring(0, at);
        // Of a doubled letter it does not matter which is left out or doubled again: inside a word all three differ.
        return switch (random.nextInt(3)) {
            case 0 -> before + other + words.substring(at + 1);
            case 1 -> before + other + words.substring(at);
            default -> inner(words, at) ? before + words.substring(at + 1) : before + other + words.substring(at + 1);
        };
    }

    private static boolean inner(String words, int at) {
        return at > 0
                && at + 1 < words.length()
                && Character.isLetterOrDigit(words.charAt(at - 1))
                && Character.isLetterOrDigit(words.charAt(at + 1));
    }

    @Test
    void typographyRaisesNoFalseAlarm() {
        Random random = new Random(7);
        for (Sample sample : SAMPLES) {
            String disguised = disguised(sample.words(), random);
            Problems problems = new Problems();
            assertThat(prove(sample.proof(), sample.article(), disguised, problems))
                    .as("%s: %s", disguised, problems.sorted())
                    .contains(sample.quote());
        }
    }

    private static String disguised(String words, Random random) {
        StringBuilder out = new StringBuilder();
        String text = random.nextBoolean() ? Normalizer.normalize(words, Normalizer.Form.NFD) : words;
        for (int i = 0; i < text.length(); i++) {
            out.append(shape(text, i, random));
            boolean inWord = i + 1 < text.length()
                    && Character.isLetter(text.charAt(i))
                    && Character.isLetter(text.charAt(i + 1));
            if (inWord && random.nextInt(8) == 0) {
                out.append(pick(random, "\u00AD", "\u200B", "\u2060", "\uFEFF", "\u00AD\n  "));
            }
        }
        return out.toString()
                .replace("ffi", "ﬃ")
                .replace("ff", "ﬀ")
                .replace("fi", "ﬁ")
                .replace("fl", "ﬂ")
                .replace("...", "…");
    }

    private static String shape(String text, int i, Random random) {
        return switch (text.charAt(i)) {
            case ' ' -> pick(random, " ", "\u00A0", "\n", "\r\n    ", "\u2009", "\u202F ", "\t");
            case '\'', '’', '‘' -> pick(random, "'", "’", "‘", "ʼ");
            case '"', '“', '”' -> pick(random, "\"", "“", "”", "„", "«");
            case '-', '–', '—' -> pick(random, "-", "–", "—", "‑", "−");
            default -> text.substring(i, i + 1);
        };
    }

    private static String pick(Random random, String... shapes) {
        return shapes[random.nextInt(shapes.length)];
    }
}
