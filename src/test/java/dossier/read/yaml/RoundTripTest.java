package dossier.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Problems;
import dossier.read.yaml.YamlNode.Fields;
import dossier.read.yaml.YamlNode.Items;
import dossier.read.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.dataformat.yaml.YAMLFactory;

class RoundTripTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsRead(long seed) {
        RandomYaml yaml = new RandomYaml(seed);
        Map<String, Object> written = yaml.fields(0);
        String text = yaml.block(written, "");

        Problems problems = new Problems();
        Optional<YamlNode> read = TreeReader.read(new YAMLFactory(), new YamlFile("t.yaml", text), problems);

        assertThat(problems.sorted()).as(text).isEmpty();
        assertThat(read.map(RoundTripTest::value)).as(text).contains(written);
    }

    private static Object value(YamlNode node) {
        if (node instanceof Fields fields) {
            Map<String, Object> map = new LinkedHashMap<>();
            fields.fields().forEach(field -> map.put(field.key(), value(field.value())));
            return map;
        }
        if (node instanceof Items items) {
            return items.items().stream().map(RoundTripTest::value).toList();
        }
        return ((Scalar) node).text();
    }
}
