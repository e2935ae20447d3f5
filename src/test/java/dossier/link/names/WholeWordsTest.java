package dossier.link.names;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.names.WholeWords.WordPosition;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The indexes of one article's words and mentions say what looking through all of them says. */
class WholeWordsTest {
    private static final Subject SUBJECT = Marked.subject(SubjectKind.PERSON, "Ann Roe");
    private static final List<String> NAMES = List.of("a", "ab", "a-b", "b'a", "'b", "a b", "b.", "ba", "");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void namesStandWhereASearchForEachFindsThem(int seed) {
        Random random = new Random(seed);
        List<String> texts = IntStream.range(0, 3).mapToObj(i -> text(random)).toList();
        WholeWords words = WholeWords.of(texts, NAMES);
        for (String name : NAMES) {
            assertThat(words.positions(name)).as("%s in %s", name, texts).isEqualTo(searched(texts, name));
            assertThat(words.contain(name)).isEqualTo(!searched(texts, name).isEmpty());
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 6)
                .collect(StringBuilder::new, (text, c) -> text.append("ab-'. ".charAt(c)), StringBuilder::append)
                .toString();
    }

    private static List<WordPosition> searched(List<String> texts, String name) {
        List<WordPosition> positions = new ArrayList<>();
        for (int block = 0; block < texts.size() && !name.isEmpty(); block++) {
            String text = texts.get(block);
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                if (!isWord(text, at - 1) && !isWord(text, at + name.length())) {
                    positions.add(new WordPosition(block, at));
                }
            }
        }
        return positions;
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && "ab-".indexOf(text.charAt(at)) >= 0;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mentionsAreFreeOrWholeAsAgainstAllOthers(int seed) {
        Random random = new Random(seed);
        List<Mention> mentions = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            mentions.add(mention(random));
        }
        MentionIndex index = new MentionIndex(mentions);
        for (int i = 0; i < 30; i++) {
            Mention use = mention(random);
            List<Mention> sharing = mentions.stream()
                    .filter(other ->
                            other.block() == use.block() && other.start() < use.end() && use.start() < other.end())
                    .toList();
            assertThat(index.isFree(use)).isEqualTo(sharing.isEmpty());
            assertThat(index.isWhole(use)).isEqualTo(sharing.stream().allMatch(use::equals));
        }
    }

    private static Mention mention(Random random) {
        int start = random.nextInt(20);
        return new Mention(SUBJECT, random.nextInt(2), start, start + 1 + random.nextInt(5));
    }
}
