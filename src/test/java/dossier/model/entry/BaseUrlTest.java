package dossier.model.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a site can have, and what is said of others. */
class BaseUrlTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "https://example.org/, https://example.org",
        "https://example.org/brief///, https://example.org/brief",
        "HTTPS://Example.ORG/Brief, https://example.org/Brief",
        "https://example.org:443/x, https://example.org/x",
        "http://example.org:80, http://example.org",
        "https://example.org:80, https://example.org:80",
        "http://localhost:8080/a/b, http://localhost:8080/a/b",
        "http://127.0.0.1/x, http://127.0.0.1/x",
        "'http://[::1]:8080/x', 'http://[::1]:8080/x'",
        "'https://[2001:DB8::1]', 'https://[2001:db8::1]'",
        "https://xn--bcher-kva.example/b%C3%BCcher, https://xn--bcher-kva.example/b%C3%BCcher",
        "'https://example.org/~ana/it''s,(a)+b;c=d&e@f:g!$*', 'https://example.org/~ana/it''s,(a)+b;c=d&e@f:g!$*'",
        "https://example.org/.well/a..b, https://example.org/.well/a..b",
        "https://123.example/x, https://123.example/x"
    })
    void addressesOfSites(String text, String url) {
        assertThat(BaseUrl.parse(text).map(BaseUrl::text)).contains(url);
        assertThat(BaseUrl.parse(url).map(BaseUrl::text)).contains(url);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://example.org/x?y=1 | names of pages follow it, so it has no query and no fragment; did you mean \"https://example.org/x\"?",
                "https://example.org/x?y=1#z | names of pages follow it, so it has no query and no fragment; did you mean \"https://example.org/x\"?",
                "https://example.org/# | names of pages follow it, so it has no query and no fragment; did you mean \"https://example.org\"?",
                "https://ana:secret@example.org/x | every page shows it, so it has no user name and no password; did you mean \"https://example.org/x\"?",
                "https://@example.org | every page shows it, so it has no user name and no password; did you mean \"https://example.org\"?",
                "https://[::1 | did you mean \"https://[::1]\"?",
                "https://[::1/brief | did you mean \"https://[::1]/brief\"?",
                "' https://example.org ' | did you mean \"https://example.org\"?",
                "https://example.org/my brief | did you mean \"https://example.org/my%20brief\"?",
                "https:/example.org/x | did you mean \"https://example.org/x\"?",
                "https:\\\\example.org\\x | did you mean \"https://example.org/x\"?",
                "https://example.org//x | did you mean \"https://example.org/x\"?",
                "example.org/x | did you mean \"https://example.org/x\"?",
                "https://bücher.example/x | an address is written in ASCII letters; did you mean \"https://xn--bcher-kva.example/x\"?",
                "https://example.org/bücher | an address is written in ASCII letters; did you mean \"https://example.org/b%C3%BCcher\"?"
            })
    void whatWasMeantIsGuessed(String text, String hint) {
        assertThat(BaseUrl.parse(text)).isEmpty();
        assertThat(BaseUrlHint.of(text)).isEqualTo(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "///",
                "https",
                "https:",
                "https://",
                "https:///",
                "https:///x",
                "http://:80",
                "ftp://example.org",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "file:///srv/site",
                "//example.org",
                "/brief",
                "brief",
                "https://[::1]x",
                "https://[]",
                "https://[:::1]",
                "https://[1:2]",
                "https://[fe80::1%25eth0]",
                "https://[::1]]",
                "https://::1",
                "https://[example.org]",
                "https://exa_mple.org",
                "https://-a.example",
                "https://a-.example",
                "https://a..example",
                "https://example.org.",
                "https://.example.org",
                "https://example.org:",
                "https://example.org:0",
                "https://example.org:65536",
                "https://example.org:99999999999",
                "https://example.org:8o",
                "https://example.org:80:80",
                "https://256.1.1.1",
                "https://1.2.3",
                "https://1.2.3.4.5",
                "https://example.org/%",
                "https://example.org/%zz",
                "https://example.org/a/../b",
                "https://example.org/.",
                "https://example.org/<b>",
                "https://example.org/a\"b",
                "https://example.org/a\tb",
                "https://example.org\n",
                "https://example.org/\u0000",
                "https://example.org/\ud800",
                "https://\u202eexample.org",
                "https://exam ple.org",
                "https://%65xample.org"
            })
    void whatIsNoAddressHasAHint(String text) {
        assertThat(BaseUrl.parse(text)).isEmpty();
        assertThat(BaseUrlHint.of(text)).isNotEmpty().doesNotContain("\n");
    }

    @Test
    void aHostThatTwoStandardsReadDifferentlyIsNotGuessed() {
        assertThat(BaseUrlHint.of("https://straße.example"))
                .isEqualTo("an address is written in ASCII letters; write an http or https address, such as"
                        + " https://example.org/dossier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "/a", "%41", "[", "@", "//", "?", "é"})
    void aVeryLongTextIsRefusedAndNoMore(String part) {
        String text = "https://example.org/" + part.repeat(100_000);

        assertThat(BaseUrl.parse(text)).isEmpty();
        assertThat(BaseUrlHint.of(text)).startsWith("it is too long");
    }

    @Test
    void aVeryLongRunOfSlashesIsRefused() {
        String text = "https://example.org" + "/".repeat(1_000_000) + "x";

        assertThat(BaseUrl.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "a., true",
        "/a, false",
        "%41, true",
        "[, false",
        "@, true",
        "//, true",
        "?, false",
        "é, false"
    })
    void aLongTextIsReadToItsEnd(String part, boolean isAddress) {
        String text = "https://example.org/" + part.repeat(1_400 / part.length());

        assertThat(BaseUrl.parse(text).isPresent()).isEqualTo(isAddress);
    }
}
