package dossier.site.index;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.CommonWords;
import dossier.language.IsoDate;
import dossier.language.Slug;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.Provenance;
import dossier.model.Sourced;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Block;
import dossier.model.reading.Paragraph;
import dossier.model.reading.Reading;
import dossier.model.reading.Seed;
import dossier.model.reading.TextMap;
import dossier.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTermsTest {
    private static final Subject SUBJECT = new Subject(
            SubjectKind.TOPIC,
            new Slug("s"),
            "",
            "S",
            "",
            List.of("S"),
            List.of(),
            "",
            List.of(),
            List.of(),
            Location.file("topics.yaml"));

    /** The terms of paragraphs in which names stand in angle brackets. */
    private static List<String> terms(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String paragraph : paragraphs) {
            StringBuilder text = new StringBuilder();
            for (String part : paragraph.split("(?=<)|(?<=>)")) {
                String words = part.replaceAll("[<>]", "");
                if (part.startsWith("<")) {
                    mentions.add(new Mention(SUBJECT, blocks.size(), text.length(), text.length() + words.length()));
                }
                text.append(words);
            }
            blocks.add(new Paragraph(
                    "p" + blocks.size(), Paragraph.Kind.PARAGRAPH, text.toString(), List.of(), TextMap.NONE));
        }
        return ArticleTerms.of(article(blocks, mentions), new CommonWords()).stream()
                .map(term -> term.times() + " " + term.shown())
                .toList();
    }

    private static Article article(List<Block> blocks, List<Mention> mentions) {
        Reading reading = new Reading(
                new Seed("a.txt", 0, ""), "A", "", IsoDate.UNKNOWN, "", "en", List.of(), blocks, List.of(), List.of());
        return new Article(
                new Slug("a"),
                reading,
                new Sourced<>("A", Provenance.SEED),
                new Sourced<>(List.of(), Provenance.NONE),
                new Sourced<>(Optional.empty(), Provenance.NONE),
                new Sourced<>(IsoDate.UNKNOWN, Provenance.NONE),
                Article.Details.NONE,
                List.of(),
                mentions,
                List.of(),
                List.of());
    }

    @Test
    void wordsAndPairsThatComeAgainAreTerms() {
        assertThat(terms("A dredged gravel, then dredged gravel."))
                .containsExactly("2 dredged", "2 dredged gravel", "2 gravel");
    }

    @Test
    void whatIsPartOfANameIsNoTerm() {
        assertThat(terms("<Dredged Gravel> of dredged gravel and <Dredged Gravel>, sold as gravel, <Gravel Yard>."))
                .containsExactly("2 gravel");
    }

    @Test
    void aNameInsideAWordTakesTheWholeWord() {
        assertThat(terms("<Grav>elpit gravelpit <Gravel>pit gravelpit")).containsExactly("2 gravelpit");
    }

    @Test
    void eachParagraphHasItsOwnNames() {
        assertThat(terms("<Gravel> gravel", "gravel <Gravel>", "gravel")).containsExactly("3 gravel");
    }
}
