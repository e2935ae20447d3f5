package dossier.output.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.danishStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.finnishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.hungarianStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.norwegianStemmer;
import org.tartarus.snowball.ext.portugueseStemmer;
import org.tartarus.snowball.ext.romanianStemmer;
import org.tartarus.snowball.ext.russianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;
import org.tartarus.snowball.ext.swedishStemmer;
import org.tartarus.snowball.ext.turkishStemmer;

/** Snowball's stemmers by language (Porter 2001); each is loaded when a text of its language is there. Not for several threads. */
final class Stemmers {
    private static final Map<String, Supplier<SnowballStemmer>> SNOWBALL = Map.ofEntries(
            Map.entry("da", danishStemmer::new),
            Map.entry("de", germanStemmer::new),
            Map.entry("en", englishStemmer::new),
            Map.entry("es", spanishStemmer::new),
            Map.entry("fi", finnishStemmer::new),
            Map.entry("fr", frenchStemmer::new),
            Map.entry("hu", hungarianStemmer::new),
            Map.entry("it", italianStemmer::new),
            Map.entry("nl", dutchStemmer::new),
            Map.entry("no", norwegianStemmer::new),
            Map.entry("pt", portugueseStemmer::new),
            Map.entry("ro", romanianStemmer::new),
            Map.entry("ru", russianStemmer::new),
            Map.entry("sv", swedishStemmer::new),
            Map.entry("tr", turkishStemmer::new));

    private final Map<String, Optional<SnowballStemmer>> loaded = new HashMap<>();

    /** The stem of a word as printed; empty in a language whose forms are not known. */
    String stem(String printed, String language) {
        Optional<SnowballStemmer> stemmer = loaded.computeIfAbsent(
                language, code -> Optional.ofNullable(SNOWBALL.get(code)).map(Supplier::get));
        if (stemmer.isEmpty()) {
            return "";
        }
        stemmer.get().setCurrent(Normalizer.normalize(printed.toLowerCase(Locale.ROOT), Form.NFC));
        stemmer.get().stem();
        return stemmer.get().getCurrent();
    }
}
