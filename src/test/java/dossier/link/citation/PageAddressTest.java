package dossier.link.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ports.example/News/a?id=7",
                "http://ports.example/News/a?id=7",
                "https://www.ports.example/News/a?id=7",
                "https://WWW2.Ports.Example/News/a?id=7",
                "https://ports.example/News/a?id=7#top",
                "https://ports.example/News/a?id=7#:~:text=the%20quay",
                "https://ports.example/News/a?id=7&utm_source=x",
                "https://ports.example/News/a?utm_source=x&id=7",
                "https://ports.example/News/a?utm_source=x&utm_medium=y&id=7&fbclid=z#top",
                "https://ports.example/News/a?utm_source_platform=x&id=7",
                "https://ports.example/News/a?id=7&ref=home",
                "https://ports.example/News/a?id=7&GCLID=1",
                "https://ports.example/News/a/?id=7",
                "https://ports.example/News/a?id=7/",
                "https://ports.example/News/a?id=7&",
                "https://ports.example:443/News/a?id=7",
                "http://ports.example:80/News/a?id=7",
                "https://m.ports.example/News/a?id=7",
                "https://mobile.ports.example/News/a?id=7",
                "https://www.m.ports.example/News/a?id=7",
                "https://amp.ports.example/News/a?id=7",
                "https://ports.example/News/a/amp?id=7",
                "https://ports.example/News/a/amp/?id=7",
                "https://ports.example/News/a?id=7&amp",
                "https://ports.example/News/a?amp=1&id=7",
                "https://ports.example/News/a/index.html?id=7",
                "https://www.google.com/amp/s/ports.example/News/a?id=7",
                "https://ports-example.cdn.ampproject.org/c/s/ports.example/News/a?id=7",
                "https://web.archive.org/web/20200102030405/https://www.ports.example/News/a?id=7",
                "http://web.archive.org/web/2020/http://ports.example:80/News/a?id=7",
                "https://web.archive.org/web/20200102030405if_/https://ports.example/News/a?id=7",
                "https://web.archive.org/web/*/ports.example/News/a?id=7",
                "https://web.archive.org/web/20200102/https:/ports.example/News/a?id=7",
                "https://archive.is/20200102030405/https://ports.example/News/a?id=7",
                "https://archive.ph/2020.01.02-030405/https://ports.example/News/a?id=7",
                "https://archive.today/o/aB3dE/https://ports.example/News/a?id=7",
                "https://archive.ph/newest/https://ports.example/News/a?id=7",
                "https://webcache.googleusercontent.com/search?q=cache:aBcDeFgHiJkL:https://ports.example/News/a?id=7"
                        + "+&cd=1&hl=en",
            })
    void addressesOfOnePageHaveOneKey(String address) {
        assertThat(PageAddress.of(address).key()).isEqualTo("ports.example/News/a?id=7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://Ports.example                      | ports.example
            https://ports.example/                     | ports.example
            https://ports.example//                    | ports.example
            https://ports.example/index.php            | ports.example
            https://ports.example/a/?gclid=1           | ports.example/a
            https://ports.example/A                    | ports.example/A
            https://Ports.example?q=A                  | ports.example?q=A
            https://ports.example/a?refs=1             | ports.example/a?refs=1
            https://ports.example/a?my_utm_source=1    | ports.example/a?my_utm_source=1
            https://ports.example/a?amplitude=1        | ports.example/a?amplitude=1
            https://ports.example/#!/a                 | ports.example/#!/a
            https://ports.example/#/a                  | ports.example/#/a
            https://wwwports.example/a                 | wwwports.example/a
            https://m.example/a                        | m.example/a
            https://en.m.ports.example/a               | en.ports.example/a
            https://en.ports.example/a                 | en.ports.example/a
            https://ports.example:8080/a               | ports.example:8080/a
            https://ports.example/amp                  | ports.example/amp
            https://ports.example/index.html/a         | ports.example/index.html/a
            https://archive.is/aB3dE                   | archive.is/aB3dE
            https://archive.org/details/ports.of.old   | archive.org/details/ports.of.old
            https://archive.org/web/                   | archive.org/web
            """)
    void keyKeepsWhatTellsPagesApart(String address, String key) {
        assertThat(PageAddress.of(address).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://doi.org/10.5555/abc.7",
                "http://dx.doi.org/10.5555/abc.7",
                "https://doi.org/10.5555%2Fabc.7",
                "https://journals.example/doi/full/10.5555/abc.7",
                "https://journals.example/doi/10.5555/abc.7?needAccess=true",
                "https://journals.example/doi/pdf/10.5555/abc.7/",
                "https://journals.example/articles/10.5555/abc.7/full",
                "https://journals.example/articles/10.5555/abc.7/full#B1",
                "https://journals.example/10.5555/abc.7.pdf",
            })
    void doiIsWithoutWhatAnAddressAdds(String address) {
        assertThat(PageAddress.doi(address)).contains("10.5555/abc.7");
    }

    @Test
    void copyHasTheTimeWhenItWasMade() {
        assertThat(ArchivedAddress.in("https://web.archive.org/web/20200102030405/http://ports.example/a"))
                .contains(new ArchivedAddress("http://ports.example/a", "20200102030405"));
        assertThat(ArchivedAddress.in("https://archive.ph/2020.01.02-030405/ports.example/a"))
                .contains(new ArchivedAddress("http://ports.example/a", "20200102030405"));
        assertThat(ArchivedAddress.in("https://ports.example/archive/2020/a.html"))
                .isEmpty();
    }
}
