package dossier.link.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.link.names.Gazetteer;
import dossier.link.names.NameFinder;
import dossier.model.Article;
import dossier.model.entry.SubjectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamedEntitiesTest {
    private static final NameFinder COUNTRIES = new NameFinder(new Gazetteer().countries());
    private static final NamedEntities ENTITIES = new NamedEntities();
    private static final Pattern MARKED = Pattern.compile("\\[([po]) ([^\\]?]+)(\\? ?)?\\]");

    private static Article article(String text) {
        return UnclaimedText.article("a", text, COUNTRIES);
    }

    /** The text with each person and organisation in brackets, as the finder sees it. */
    private static String marked(String text) {
        Article article = article(text);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < article.reading().blocks().size(); i++) {
            String block = article.block(i).text();
            int at = 0;
            for (EntityMention mention : ENTITIES.find(article)) {
                if (mention.block() == i && mention.kind() != SubjectKind.PLACE) {
                    marked.append(block, at, mention.start())
                            .append(mention.kind() == SubjectKind.PERSON ? "[p " : "[o ")
                            .append(block, mention.start(), mention.end())
                            .append(']');
                    at = mention.end();
                }
            }
            marked.append(block.substring(at)).append('\n');
        }
        return marked.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        They met President [p Hamid al-Sabouni], and then [p Sabouni] left for the coast.
        It was signed by [p Ana Costa] MP, and [p Costa] kept a copy of it.
        A letter of [p Otto von Hagen], 71, was read to them by a neighbour.
        The clerk met [p Kim Sang-woo], a teacher, at noon on the quay.
        The harbour is led by its secretary, [p Ruta Zemgale], who came late.
        They saw [p Anthony “Tony” Bellini] of [o Lund University] there.
        The report is by [p Bo Larsen] of the [o University of Tiburon] and by nobody else.
        We heard the Minister of Sea Roads [p Ana Costa] on Monday and on Tuesday.
        On Monday [p Ana Costa] spoke to the [o Council on Sea Roads] on Tuesday.
        What the [o Harbour Workers’ Party] wants is not known to anybody here.
        The letter of the [o Committee to Protect Ferries] was read at noon by a clerk.
        They joined [o NATO] and the [o UN], and later [o Save the Children] sent a ship.
        Police of the town stopped a [o Hamas]-run ferry at dusk, as before.
        The [o Portuguese foreign ministry] said so, and the [o Spanish armed forces] agreed.
        The [o State Harbour Council] met at noon. Later the [o Council] went home again.
        It was sold by [o Red Sail Holdings Ltd] at noon, and [o Red Sail] was glad of it.
        The quay belongs to [o Zemgala], a small company, and the boats belong to others.
        It hit [o Zemgala] fighters at noon, and then the boats went home again.
        It was sold by the [o Ferry Safety Office] ([o FSO]) at noon, and the [o FSO] was glad.
        """)
    void peopleAndOrganisationsAreMarked(String expected) {
        String plain = MARKED.matcher(expected).replaceAll("$2");

        assertThat(marked(plain)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        The government met the army, and the ministry wrote to the council at noon.
        They went from North Tiburon to San Roberto on Monday, and then to Portugal.
        The ship was part of Operation Lantern, and it came back after the Treaty of Tiburon.
        LISBON — The ferry is back at the quay, and the CEO of the yard was glad of it.
        An ordinary ferry is slow, and so is a Class C ferry, as all the boats are there.
        The Portuguese met the Spaniards, and Spain met Portugal at noon on a boat.
        """)
    void whatIsNeitherIsNotGiven(String text) {
        assertThat(marked(text)).isEqualTo(text);
    }

    @Test
    void namesOfTheTextAreFoundInHeadingsToo() {
        assertThat(marked("## What Costa Said of the Ferry\nThe minister [p Ana Costa] spoke of it at noon on the quay."
                        .replaceAll("\\[p (.*?)\\]", "$1")))
                .isEqualTo("What [p Costa] Said of the Ferry\n"
                        + "The minister [p Ana Costa] spoke of it at noon on the quay.");
    }

    @Test
    void mentionsAreInOrderAndShareNoLetter() throws IOException {
        for (String paragraph : paragraphs()) {
            List<EntityMention> found =
                    ENTITIES.find(article(MARKED.matcher(paragraph).replaceAll("$2")));
            for (int i = 1; i < found.size(); i++) {
                EntityMention last = found.get(i - 1);
                EntityMention next = found.get(i);
                assertThat(last.block() < next.block() || last.end() <= next.start())
                        .as(paragraph)
                        .isTrue();
            }
        }
    }

    private static List<String> paragraphs() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/entities/paragraphs.txt"));
        return Pattern.compile("(?m)^== .*\n")
                .splitAsStream(all)
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.strip().replace('\n', ' '))
                .toList();
    }

    /** A span of one paragraph; whether it is counted or may be given or not. */
    private record Annotation(SubjectKind kind, int start, int end, boolean isCounted) {
        boolean overlaps(EntityMention found) {
            return kind == found.kind() && start < found.end() && found.start() < end;
        }
    }

    /** News, reports and briefs in several Englishes, French, German and Spanish, with what a careful reader marks. */
    @ParameterizedTest
    @EnumSource(
            value = SubjectKind.class,
            names = {"PERSON", "ORGANISATION"})
    void mostMentionsOfVariedTextsAreFoundAndFewOthers(SubjectKind kind) throws IOException {
        int right = 0;
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String paragraph : paragraphs()) {
            StringBuilder plain = new StringBuilder();
            List<Annotation> annotations = annotations(paragraph, plain);
            List<EntityMention> found = ENTITIES.find(article(plain.toString())).stream()
                    .filter(mention -> mention.kind() == kind)
                    .toList();
            for (Annotation annotation : annotations) {
                boolean isFound = found.stream().anyMatch(annotation::overlaps);
                right += annotation.kind() == kind && annotation.isCounted() && isFound ? 1 : 0;
                if (annotation.kind() == kind && annotation.isCounted() && !isFound) {
                    missed.add(plain.substring(annotation.start(), annotation.end()));
                }
            }
            found.stream()
                    .filter(mention -> annotations.stream().noneMatch(annotation -> annotation.overlaps(mention)))
                    .forEach(mention -> wrong.add(plain.substring(mention.start(), mention.end())));
        }
        double f1 = 2.0 * right / (2 * right + missed.size() + wrong.size());
        assertThat(f1).as("missed %s, wrong %s", missed, wrong).isGreaterThan(kind == SubjectKind.PERSON ? 0.98 : 0.95);
    }

    private static List<Annotation> annotations(String paragraph, StringBuilder plain) {
        List<Annotation> annotations = new ArrayList<>();
        Matcher marked = MARKED.matcher(paragraph);
        while (marked.find()) {
            marked.appendReplacement(plain, "");
            int start = plain.length();
            plain.append(marked.group(2));
            annotations.add(new Annotation(
                    marked.group(1).equals("p") ? SubjectKind.PERSON : SubjectKind.ORGANISATION,
                    start,
                    plain.length(),
                    marked.group(3) == null));
        }
        marked.appendTail(plain);
        return annotations;
    }

    @Test
    void theReasonIsSaid() {
        assertThat(new UnknownNames(List.of())
                        .find(List.of(article("""
                                The letter was signed by Deputy Minister Ana Costa, and by Bo Larsen, a retired fisherman.
                                It was read by Eva Lind, 42, at the Ferry Safety Office. We saw Red Sail fighters near Alba.
                                """))).names().stream()
                                .map(name -> name.name() + ": " + name.why())
                                .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        Ana Costa: after the title Minister
                        Bo Larsen: “fisherman” follows
                        Eva Lind: an age follows
                        Ferry Safety Office: has the word Office
                        Red Sail: before “fighters”
                        Alba: after “near”""");
    }
}
