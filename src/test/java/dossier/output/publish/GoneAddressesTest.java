package dossier.output.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.output.publish.Manifest.FileDigest;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GoneAddressesTest {
    private static Manifest made(String... paths) {
        TreeMap<String, FileDigest> files = new TreeMap<>();
        for (String path : paths) {
            files.put(path, new FileDigest(1, ""));
        }
        return Manifest.of(files);
    }

    @Test
    void pageOfAThingThatTheNextSiteLacksIsGone() {
        Manifest made = made("articles/toll.html", "claims/toll-is-back.html", "people/ines-varo.html");

        assertThat(GoneAddresses.of(made, Set.of("articles/toll.html")))
                .containsExactly("claims/toll-is-back.html", "people/ines-varo.html");
    }

    @Test
    void listsFootnotesAndLaterPartsComeAndGo() {
        Manifest made = made(
                "claims/index.html",
                "claims/index-2.html",
                "countries/portugal.html",
                "countries/portugal-2.html",
                "footnotes/toll/1.html",
                "about-2.html",
                "data/claims.jsonl");

        assertThat(GoneAddresses.of(made, Set.of("countries/portugal.html"))).isEmpty();
    }

    @Test
    void idThatEndsInANumberIsNoPart() {
        Manifest made = made("claims/budget-2024.html");

        assertThat(GoneAddresses.of(made, Set.of())).containsExactly("claims/budget-2024.html");
    }
}
