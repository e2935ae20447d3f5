package dossier.link.names;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.trie.Inflection;
import dossier.link.trie.NameTrie;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text and every set of names, on seeded random ones. */
class NameLawsTest {
    private static final List<String> WORDS = List.of(
            "Aru",
            "Bel",
            "Łod",
            "U.S.",
            "us",
            "US",
            "d'Oro",
            "d’Oro",
            "mir",
            "Mir",
            "MIR",
            "São",
            "Sao",
            "17",
            "Москва",
            "မြန်",
            "port",
            "Port",
            "PORT",
            "ports",
            "Ports",
            "agency",
            "agencies",
            "Agencies",
            "νῆσος",
            // Words of one hash.
            "an",
            "c0",
            "C0");
    private static final List<String> GAPS =
            List.of(" ", " ", " ", "-", "–", "\u00a0", ", ", ". ", "/", " (", "’", "😀");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static String pick(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String name(Random random) {
        String name = pick(random, WORDS);
        for (int i = random.nextInt(3); i > 0; i--) {
            name += pick(random, List.of(" ", "-", " ")) + pick(random, WORDS);
        }
        return name;
    }

    private static List<Subject> subjects(Random random) {
        List<Subject> subjects = new ArrayList<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            SubjectKind kind = random.nextBoolean() ? SubjectKind.PLACE : SubjectKind.TOPIC;
            subjects.add(Marked.subject(kind, name(random), name(random)));
        }
        return subjects;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(pick(random, WORDS)).append(pick(random, GAPS));
        }
        return text.toString();
    }

    /** Letters and digits alone, diacritics folded: what a name and its mention have in common. */
    private static String bare(String text) {
        return Normalizer.normalize(text.replace('Ł', 'L'), Normalizer.Form.NFD)
                .replaceAll("[\\u0300-\\u036f]|[^\\p{L}\\p{M}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMentionIsThereWholeAndOverlapsNoOther(long seed) {
        Random random = new Random(seed);
        List<Subject> subjects = subjects(random);
        String text = text(random);

        int end = 0;
        int start = -1;
        for (Mention mention :
                new NameFinder(subjects).find(List.of(Marked.paragraph(text))).mentions()) {
            boolean again = mention.start() == start && mention.end() == end;
            assertThat(again || mention.start() >= end).as(text).isTrue();
            start = mention.start();
            end = mention.end();
            assertThat(isWordAt(text, start - 1) && isWordAt(text, start))
                    .as(text)
                    .isFalse();
            assertThat(isWordAt(text, end - 1) && isWordAt(text, end)).as(text).isFalse();
            assertThat(forms(mention.subject()).map(NameLawsTest::bare))
                    .as(text)
                    .contains(bare(text.substring(start, end)));
        }
    }

    /** The names of a subject, a topic's in the plural and singular too. */
    private static Stream<String> forms(Subject subject) {
        return subject.names().stream()
                .flatMap(name -> subject.kind() == SubjectKind.TOPIC
                        ? Stream.concat(Stream.of(name), Inflection.forms(name).stream())
                        : Stream.of(name));
    }

    /** All that is reported stands there whole, and no listed name stands there unreported. */
    @ParameterizedTest
    @MethodSource("seeds")
    void namesAreThoseThatTryingEachAtEveryWordFinds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5; i++) {
            List<Subject> subjects = subjects(random);
            NameTrie trie = new NameTrie();
            subjects.forEach(subject -> subject.names().forEach(name -> trie.add(name, subject)));
            SlowFinder slow = new SlowFinder(subjects);
            for (int j = 0; j < 5; j++) {
                String text = text(random);
                assertThat(trie.find(text)).as(text).isEqualTo(slow.find(text));
            }
        }
    }

    private static boolean isWordAt(String text, int i) {
        return i >= 0 && i < text.length() && String.valueOf(text.charAt(i)).matches("[\\p{L}\\p{M}\\p{N}]");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNameIsFoundWhereItStandsAlone(long seed) {
        Random random = new Random(seed);
        List<Subject> subjects = subjects(random);
        NameFinder finder = new NameFinder(subjects);
        for (Subject subject : subjects) {
            for (String name : subject.names()) {
                String text = "and then, " + name + ", (and";
                assertThat(finder.find(List.of(Marked.paragraph(text))).mentions())
                        .as(text)
                        .contains(new Mention(subject, 0, 10, 10 + name.length()));
            }
        }
    }

    @Test
    void everyBuiltInNameIsFound() {
        List<Subject> countries = new Gazetteer().countries();
        NameFinder finder = new NameFinder(countries);
        for (Subject country : countries) {
            for (String name : country.names()) {
                String text = "and then " + name + " and";
                assertThat(finder.find(List.of(Marked.paragraph(text))).mentions())
                        .as(text)
                        .containsExactly(new Mention(country, 0, 9, 9 + name.length()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderOfSubjectsChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Subject> subjects = subjects(random);
        String text = text(random);
        List<Mention> mentions =
                new NameFinder(subjects).find(List.of(Marked.paragraph(text))).mentions();
        Collections.shuffle(subjects, random);

        assertThat(new NameFinder(subjects)
                        .find(List.of(Marked.paragraph(text)))
                        .mentions())
                .isEqualTo(mentions);
    }

    @Test
    void manyBlocksAreFoundAsEachAlone() {
        Random random = new Random(7);
        NameFinder finder = new NameFinder(subjects(random));
        List<String> texts =
                random.ints(20, 0, 1000).mapToObj(i -> text(random)).collect(Collectors.toList());

        List<Mention> alone = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int block = i;
            finder.find(List.of(Marked.paragraph(texts.get(i))))
                    .mentions()
                    .forEach(m -> alone.add(new Mention(m.subject(), block, m.start(), m.end())));
        }

        assertThat(finder.find(texts.stream().map(Marked::paragraph).toList()).mentions())
                .isEqualTo(alone);
    }
}
