package dossier.link.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @Test
    void addressStandsBetweenWhatIsBeforeAndAfterIt() {
        assertThat(WebAddress.in("Harbour Post. https://post.example/a (in Dutch)"))
                .isEqualTo(new WebAddress("Harbour Post. ", "https://post.example/a", " (in Dutch)"));
    }

    @Test
    void textWithoutAddressIsAllBefore() {
        assertThat(WebAddress.in("See the www of trade: http is a scheme, https://, too"))
                .isEqualTo(new WebAddress("See the www of trade: http is a scheme, https://, too", "", ""));
    }

    @Test
    void firstOfTwoAddressesCounts() {
        assertThat(WebAddress.in("http://a.example and http://b.example"))
                .isEqualTo(new WebAddress("", "http://a.example", " and http://b.example"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://a.example/x.                      | https://a.example/x
            https://a.example/x,                      | https://a.example/x
            https://a.example/x;                      | https://a.example/x
            https://a.example/x?!                     | https://a.example/x
            https://a.example/x’                      | https://a.example/x
            https://a.example/x”                      | https://a.example/x
            https://a.example/x".                     | https://a.example/x
            https://a.example/x/                      | https://a.example/x/
            (https://a.example/x)                     | https://a.example/x
            (https://a.example/x).                    | https://a.example/x
            [https://a.example/x]                     | https://a.example/x
            <https://a.example/x>                     | https://a.example/x
            https://a.example/Kaladan_(river)         | https://a.example/Kaladan_(river)
            (https://a.example/Kaladan_(river))       | https://a.example/Kaladan_(river)
            https://a.example/?q[]=1                  | https://a.example/?q[]=1
            https://a.example/?q[0]]                  | https://a.example/?q[0]
            https://a.example/(x                      | https://a.example/(x
            HTTPS://A.example/X                       | HTTPS://A.example/X
            ftp://a.example/x                         | ftp://a.example/x
            https://a.example/1-may-2025/#title       | https://a.example/1-may-2025/#title
            https://မြန်မာ.example/သတင်း            | https://မြန်မာ.example/သတင်း
            """)
    void addressEndsBeforeThePunctuationAroundIt(String text, String address) {
        assertThat(WebAddress.in("Harbour Post. " + text).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lisbon.http://a.example/x        | Lisbon. http://a.example/x
            Lisbonhttp://a.example/x         | Lisbon http://a.example/x
            (Lisbon)http://a.example/x       | (Lisbon) http://a.example/x
            [Lisbon]http://a.example/x       | [Lisbon] http://a.example/x
            2025http://a.example/x           | 2025 http://a.example/x
            “Ports”http://a.example/x        | “Ports” http://a.example/x
            Lisbon. http://a.example/x       | Lisbon. http://a.example/x
            Lisbon (http://a.example/x)      | Lisbon (http://a.example/x)
            http://a.example/x               | http://a.example/x
            no address                       | no address
            """)
    void addressIsSetApartFromTheWordItWasGluedTo(String text, String apart) {
        assertThat(WebAddress.in(text).apart()).isEqualTo(apart);
    }
}
