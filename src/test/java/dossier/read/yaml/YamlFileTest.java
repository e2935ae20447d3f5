package dossier.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.problem.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a: b\nc: d\n",
                "a\r\nb\r\n\r\nc",
                "a\rb\r\rc\r",
                "\n\n",
                "\r\n\n\r",
                "🇳🇴: é\n\t𝒳: 東\r\n🇳🇴"
            })
    void eachOffsetHasThePlaceThatCountingGives(String text) {
        YamlFile file = new YamlFile("a.yaml", text);
        int[] characters = text.codePoints().toArray();
        int line = 1;
        StringBuilder before = new StringBuilder();
        for (int offset = 0; offset <= characters.length; offset++) {
            Location place = file.place(offset);
            assertThat(place).isEqualTo(new Location("a.yaml", line, before.codePointCount(0, before.length()) + 1));
            assertThat(file.before(place)).isEqualTo(before.toString().replace("\r", ""));
            int sign = offset < characters.length ? characters[offset] : 0;
            boolean pair = sign == '\r' && offset + 1 < characters.length && characters[offset + 1] == '\n';
            if (sign == '\n' || sign == '\r' && !pair) {
                line++;
                before.setLength(0);
            } else {
                before.appendCodePoint(sign);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 100})
    void nothingStandsBeforeAPlaceAfterTheLastLine(int line) {
        assertThat(new YamlFile("a.yaml", "a: b\nc").before(new Location("a.yaml", line, 2)))
                .isEmpty();
    }
}
