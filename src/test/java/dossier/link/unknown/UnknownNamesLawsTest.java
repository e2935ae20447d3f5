package dossier.link.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.names.Gazetteer;
import dossier.link.names.Marked;
import dossier.link.names.NameFinder;
import dossier.model.Article;
import dossier.model.Mention;
import dossier.model.NearMiss;
import dossier.model.Occurrence;
import dossier.model.Subject;
import dossier.model.Unclaimed;
import dossier.model.UnknownName;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the names found in any text. */
class UnknownNamesLawsTest {
    private static final List<String> WORDS = List.of(
            "Ana",
            "Costa",
            "Cosat",
            "Holm",
            "Zorilla",
            "O’Hara",
            "al-Nasr",
            "Jean-Luc",
            "JF-17",
            "IFSA",
            "Łódź",
            "Éva",
            "Иван",
            "Ministry",
            "Bank",
            "River",
            "Lake",
            "President",
            "Dr",
            "U",
            "Deputy",
            "Minister",
            "Portugal",
            "Portuguese",
            "Monday",
            "the",
            "The",
            "of",
            "and",
            "for",
            "von",
            "de",
            "in",
            "said",
            "who",
            "analyst",
            "a",
            "boats",
            "boat",
            "saw",
            "then",
            "went",
            "home",
            "l’Alba",
            "U.S.A",
            "I",
            "&",
            "Ünal",
            "İzmir",
            "\uD801\uDC00x");
    private static final List<String> GAPS = List.of(
            " ", " ", " ", " ", " ", " ", " ", ", ", ". ", "’s ", " (", ") ", " “", "” ", "\u00a0", "-", " – ", ": ");

    private static final List<Subject> SUBJECTS = List.of(
            Marked.subject(SubjectKind.PERSON, "Ana Costa"),
            Marked.subject(SubjectKind.PLACE, "Lake Holm", "Łódź"),
            Marked.subject(SubjectKind.TOPIC, "boats"),
            Marked.subject(SubjectKind.ORGANISATION, "Portugal Bank", "IFSA"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    private static List<Subject> subjects() {
        return Stream.concat(new Gazetteer().countries().stream(), SUBJECTS.stream())
                .toList();
    }

    private static List<Article> articles(Random random, NameFinder finder) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = 20 + random.nextInt(80); words > 0; words--) {
                text.append(WORDS.get(random.nextInt(WORDS.size())))
                        .append(random.nextInt(25) == 0 ? "\n" : GAPS.get(random.nextInt(GAPS.size())));
            }
            articles.add(UnclaimedText.article("a" + i, text.toString().replaceAll("\n\\s*\n", "\n"), finder));
        }
        return articles;
    }

    private static Unclaimed found(long seed) {
        return new UnknownNames(subjects()).find(articles(new Random(seed), new NameFinder(subjects())));
    }

    private static List<Occurrence> sightings(Unclaimed unclaimed) {
        return Stream.concat(
                        unclaimed.names().stream().flatMap(name -> name.sightings().stream()),
                        unclaimed.nearMisses().stream().flatMap(miss -> miss.sightings().stream()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNameStandsAtEachOfItsPlaces(long seed) {
        Unclaimed unclaimed = found(seed);
        for (UnknownName name : unclaimed.names()) {
            assertThat(name.sightings()).isNotEmpty();
            for (Occurrence place : name.sightings()) {
                String form = place.form().replace('\u00a0', ' ');
                assertThat(form.equals(name.name()) || name.shorter().contains(place.form()))
                        .as(name.name() + " at " + place.form())
                        .isTrue();
            }
        }
        for (NearMiss miss : unclaimed.nearMisses()) {
            assertThat(miss.sightings())
                    .isNotEmpty()
                    .allSatisfy(place ->
                            assertThat(place.form().replace('\u00a0', ' ')).isEqualTo(miss.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNameOfASubjectIsReported(long seed) {
        Unclaimed unclaimed = found(seed);
        List<String> claimed =
                subjects().stream().flatMap(subject -> subject.names().stream()).toList();
        assertThat(unclaimed.names().stream().map(UnknownName::name)).doesNotContainAnyElementsOf(claimed);
        assertThat(unclaimed.nearMisses().stream().map(NearMiss::name)).doesNotContainAnyElementsOf(claimed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noPlaceCountsTwiceNorIsAMentionOfAPersonOrOrganisation(long seed) {
        List<Occurrence> sightings = sightings(found(seed));
        assertThat(sightings).doesNotHaveDuplicates();
        for (Occurrence place : sightings) {
            for (Mention mention : place.article().mentions()) {
                boolean apart = mention.block() != place.block()
                        || mention.end() <= place.start()
                        || mention.start() >= place.end();
                boolean part = mention.subject().kind() == SubjectKind.COUNTRY
                        || mention.subject().kind() == SubjectKind.PLACE;
                assertThat(apart || part).as(place.form()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfSubjectsChangesNothing(long seed) {
        List<Subject> shuffled = new ArrayList<>(subjects());
        Collections.shuffle(shuffled, new Random(seed));
        List<Article> articles = articles(new Random(seed), new NameFinder(subjects()));

        assertThat(UnclaimedText.lines(new UnknownNames(shuffled).find(articles)))
                .isEqualTo(UnclaimedText.lines(new UnknownNames(subjects()).find(articles)));
    }
}
