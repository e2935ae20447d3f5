package dossier.output.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Łódź",
                "“¶ 3”",
                "မြန်မာ",
                "\uD83D\uDE00 x",
                "\uD83D",
                "\uDE00\uD83D",
                "\uFFFD\u07FF\u0800\u0080\u007F"
            })
    void bytesAreThoseOfUtf8(String text) throws Exception {
        PageWriter page = new PageWriter();
        for (int i = 0; i < 3_000; i++) {
            page.writeSpecialized(text);
            page.write(text.toCharArray());
            page.write("<" + text, 1, text.length());
        }
        page.write('é');
        page.writeSpecialized(12L);

        assertThat(page.bytes()).isEqualTo((text.repeat(9_000) + "é12").getBytes(StandardCharsets.UTF_8));
    }
}
