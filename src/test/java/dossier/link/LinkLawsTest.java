package dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.Use;
import dossier.names.Gazetteer;
import dossier.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every dossier, on seeded random ones. */
class LinkLawsTest {
    private final Linker linker = new Linker(new Gazetteer(), new Dates());

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private Dossier link(Draft draft) {
        Problems problems = new Problems();
        Dossier dossier = linker.link(draft, problems);
        assertThat(problems.sorted()).isEmpty();
        return dossier;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void usesOfSourcesAreExactlyTheNotesWhoseCitationIsAWork(long seed) {
        Dossier dossier = link(new RandomDraft(seed).draft(12, 4));

        List<String> uses = dossier.sources().stream()
                .flatMap(source -> source.uses().stream())
                .map(Use::path)
                .toList();
        List<String> citing = dossier.articles().stream()
                .flatMap(article -> article.notes().stream()
                        .filter(note -> note.citation().isWork())
                        .map(note -> new Use(article, note).path()))
                .toList();

        assertThat(uses).containsExactlyInAnyOrderElementsOf(citing);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfSeedsAndOfYamlChangesNothing(long seed) {
        RandomDraft random = new RandomDraft(seed);
        Draft draft = random.draft(8, 3);

        assertThat(DossierText.of(link(random.shuffled(draft)))).isEqualTo(DossierText.of(link(draft)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySubjectThatAnythingSpeaksOfIsAmongTheSubjects(long seed) {
        Dossier dossier = link(new RandomDraft(seed).draft(8, 1));

        assertThat(dossier.subjects()).containsAll(dossier.passages().keySet()).doesNotHaveDuplicates();
        for (Article article : dossier.articles()) {
            assertThat(dossier.subjects())
                    .containsAll(article.authors().value())
                    .containsAll(article.added());
            assertThat(article.mentions().stream()
                            .map(mention -> mention.subject())
                            .distinct())
                    .as("subjects of %s", article.id())
                    .allSatisfy(subject -> assertThat(dossier.passages().get(subject).stream()
                                    .map(passage -> passage.article())
                                    .collect(Collectors.toSet()))
                            .contains(article));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void passagesHoldEveryMentionOnce(long seed) {
        Dossier dossier = link(new RandomDraft(seed).draft(8, 1));

        int mentions = dossier.articles().stream()
                .mapToInt(article -> article.mentions().size())
                .sum();
        int marks = dossier.passages().values().stream()
                .flatMap(List::stream)
                .mapToInt(passage -> passage.marks().size())
                .sum();

        assertThat(marks).isEqualTo(mentions);
    }
}
