package dossier.link;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.language.Dates;
import dossier.link.names.Gazetteer;
import dossier.model.Article;
import dossier.model.Dossier;
import dossier.model.Draft;
import dossier.model.NoteReference;
import dossier.model.entry.SourceEntry;
import dossier.model.entry.YamlText;
import dossier.problem.Problem;
import dossier.problem.Problems;
import dossier.site.route.Routes;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
        assertThat(problems.sorted())
                .as("the draft gives an organisation a country's name")
                .extracting(Problem::code)
                .containsExactly("alias-of-a-country");
        return dossier;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void usesOfSourcesAreExactlyTheNotesWhoseCitationIsAWork(long seed) {
        Dossier dossier = link(new RandomDraft(seed).draft(12, 4));

        assertThat(uses(dossier))
                .containsExactlyInAnyOrderElementsOf(
                        notes(dossier, use -> use.note().citation().isWork()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void correctionsLoseNoUse(long seed) {
        RandomDraft random = new RandomDraft(seed);
        Draft draft = random.draft(12, 4);
        List<SourceEntry> entries = random.corrections(link(draft));
        Set<String> led = entries.stream()
                .flatMap(entry -> entry.notes().stream())
                .map(note -> "footnotes/" + note + ".html")
                .collect(Collectors.toSet());
        Set<String> merged = entries.stream()
                .flatMap(entry -> entry.merge().stream())
                .map(YamlText::text)
                .collect(Collectors.toSet());
        Problems problems = new Problems();

        Dossier dossier = linker.link(random.withSources(draft, entries), problems);

        assertThat(problems.sorted()).noneMatch(Problem::isError);
        assertThat(uses(dossier))
                .containsExactlyInAnyOrderElementsOf(notes(
                        dossier,
                        use -> use.note().citation().isWork()
                                || led.contains(Routes.path(use))
                                || led.contains(Routes.path(new NoteReference.Key(
                                        use.article().id(), use.note().repeats())))));
        assertThat(dossier.sources())
                .noneMatch(source -> merged.contains(source.id().text()));
    }

    private static List<String> uses(Dossier dossier) {
        return dossier.sources().stream()
                .flatMap(source -> source.uses().stream())
                .map(Routes::path)
                .toList();
    }

    private static List<String> notes(Dossier dossier, Predicate<NoteReference> which) {
        return dossier.articles().stream()
                .flatMap(article -> article.notes().stream().map(note -> new NoteReference(article, note)))
                .filter(which)
                .map(Routes::path)
                .toList();
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
