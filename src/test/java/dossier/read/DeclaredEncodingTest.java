package dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredEncodingTest {
    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252, a “quay” in Málaga",
        "windows-1251, windows-1251, Переправа закрыта",
        "gb2312, GB18030, 渡口将关闭",
        "Shift_JIS, windows-31j, 渡し船の話",
        "euc-kr, x-windows-949, 나루터",
        "koi8-r, KOI8-R, Паром",
    })
    void aPageIsReadInTheEncodingThatItDeclares(String declared, String encoding, String words) {
        String page = "<meta http-equiv=content-type content='text/html; charset=" + declared + "'><p>" + words;
        assertThat(DeclaredEncoding.decode(page.getBytes(Charset.forName(encoding))))
                .hasValue(page);
    }

    @Test
    void utf8IsReadAsSuchWhateverIsDeclared() {
        byte[] bytes = "<meta charset=gb2312><p>渡口".getBytes(StandardCharsets.UTF_8);
        assertThat(DeclaredEncoding.decode(bytes)).isEmpty();
    }

    @Test
    void whatIsNoTextInItsEncodingIsNotRead() {
        byte[] bytes = {
            '<', 'm', 'e', 't', 'a', ' ', 'c', 'h', 'a', 'r', 's', 'e', 't', '=', 'b', 'i', 'g', '5', '>', (byte) 0xFF
        };
        assertThat(DeclaredEncoding.decode(bytes)).isEmpty();
    }
}
