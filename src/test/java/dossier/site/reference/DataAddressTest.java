package dossier.site.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataAddressTest {
    @Test
    void whatWouldEndOrChangeTheAddressIsEncoded() {
        assertThat(DataAddress.of("@misc{a,\n  title = {50 % & \"more\" #1}\n}\n"))
                .isEqualTo("data:,@misc%7Ba,%0A%20%20title%20=%20%7B50%20%25%20%26%20%22more%22%20%231%7D%0A%7D%0A");
    }

    @Test
    void lettersBeyondAsciiSayTheirEncoding() {
        assertThat(DataAddress.of("Ærø")).isEqualTo("data:;charset=utf-8,%C3%86r%C3%B8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a+b",
                "%41",
                "<script>'x'</script>",
                "\\ | ^ ` [ ]",
                "မြန်မာ",
                "\uD83D\uDE00\r\n\t",
                "http://a.example/?b=c#d"
            })
    void whatIsEncodedIsReadBack(String text) {
        String address = DataAddress.of(text);

        assertThat(URI.create(address + "x").getScheme()).isEqualTo("data");
        assertThat(address).doesNotContainAnyWhitespaces().doesNotContain("<", ">", "&", "'", "\"", "#");
        assertThat(URLDecoder.decode(
                        address.substring(address.indexOf(',') + 1).replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }
}
