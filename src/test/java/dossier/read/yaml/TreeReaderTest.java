package dossier.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Problems;
import dossier.read.yaml.YamlNode.Field;
import dossier.read.yaml.YamlNode.Fields;
import dossier.read.yaml.YamlNode.Items;
import dossier.read.yaml.YamlNode.Scalar;
import dossier.read.yaml.YamlNode.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLFactory;

class TreeReaderTest {
    private final Problems problems = new Problems();

    @Test
    void everyPieceKnowsItsPlaceAndPath() {
        YamlNode root = read("""
                # a comment
                claims:
                  - text: It rained.
                    sources: [one, "two"]
                  - {text: It snowed.}
                """);

        assertThat(lines(root))
                .containsExactly(
                        "t.yaml:2:1 \"\" a group of keys",
                        "t.yaml:3:3 \"claims\" a list",
                        "t.yaml:3:5 \"claims[0]\" a group of keys",
                        "t.yaml:3:11 \"claims[0].text\" It rained.",
                        "t.yaml:4:14 \"claims[0].sources\" a list",
                        "t.yaml:4:15 \"claims[0].sources[0]\" one",
                        "t.yaml:4:20 \"claims[0].sources[1]\" two",
                        "t.yaml:5:5 \"claims[1]\" a group of keys",
                        "t.yaml:5:12 \"claims[1].text\" It snowed.");
    }

    @Test
    void placesCountCharactersNotUnits() {
        assertThat(lines(read("[😀😀, x]"))).last().isEqualTo("t.yaml:1:6 \"[1]\" x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "1.50", "0x1F", "007", "true", "no", "NO", "-12", "1e5", ".inf", "2025-03-04"})
    void plainValuesAreTextAsWritten(String value) {
        assertThat(read("key: " + value)).isEqualTo(keyed(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "~", "''", "\"  \"", "# comment"})
    void nothingIsEmptyText(String value) {
        Fields root = (Fields) read("key: " + value);

        assertThat(root.fields()).hasSize(1);
        assertThat(root.fields().get(0).value())
                .isInstanceOfSatisfying(
                        Scalar.class, scalar -> assertThat(scalar.text()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"'~',~", "\"a\\tb\",a\tb", "a & b,a & b", "#5,", "x #5,x", "x#5,x#5"})
    void quotesAndCommentsAreThoseOfYaml(String value, String text) {
        Fields root = (Fields) read("key: " + value);

        assertThat(root.fields().get(0).value())
                .isInstanceOfSatisfying(
                        Scalar.class,
                        scalar -> assertThat(scalar.text())
                                .isEqualTo(Optional.ofNullable(text).orElse("")));
    }

    @Test
    void blockTextKeepsItsLines() {
        Fields root = (Fields) read("key: |\n  one\n\n  two\n");

        assertThat(((Scalar) root.fields().get(0).value()).text()).isEqualTo("one\n\ntwo");
    }

    @Test
    void valueWithASignOfYamlIsUnread() {
        Fields root = (Fields) read("one: &x 1\ntwo: *x\nthree: &y [a]\n");

        assertThat(root.fields().stream().map(Field::value))
                .hasExactlyElementsOfTypes(Unread.class, Unread.class, Items.class);
        assertThat(problems.sorted()).hasSize(3);
    }

    @Test
    void firstOfTwoEqualKeysIsKept() {
        Fields root = (Fields) read("key: one\nkey: two\n");

        assertThat(root.fields())
                .extracting(field -> ((Scalar) field.value()).text())
                .containsExactly("one");
    }

    @Test
    void whatIsNoYamlHasNoTree() {
        Optional<YamlNode> tree = TreeReader.read(new YAMLFactory(), new YamlFile("t.yaml", "key: [a"), problems);

        assertThat(tree).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    private YamlNode read(String text) {
        return TreeReader.read(new YAMLFactory(), new YamlFile("t.yaml", text), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    private static YamlNode keyed(String value) {
        YamlFile file = new YamlFile("t.yaml", "");
        Scalar scalar = new Scalar(value, file.place(1, 6), "key");
        return new Fields(List.of(new Field("key", file.place(1, 1), scalar)), file.place(1, 1), "");
    }

    private static List<String> lines(YamlNode node) {
        List<String> lines = new ArrayList<>();
        String what = node instanceof Scalar scalar ? scalar.text() : node.word();
        lines.add(node.at() + " \"" + node.path() + "\" " + what);
        if (node instanceof Items items) {
            items.items().forEach(item -> lines.addAll(lines(item)));
        }
        if (node instanceof Fields fields) {
            fields.fields().forEach(field -> lines.addAll(lines(field.value())));
        }
        return lines;
    }

    @Test
    void aCharacterOfTwoHalvesIsReadWhereverItIs() {
        for (int before = 1_000; before < 1_060; before++) {
            String text = "x".repeat(before) + "😀".repeat(1_100);
            assertThat(read("key: '" + text + "'")).as("after %d", before).isEqualTo(keyed(text));
        }
    }
}
