package dossier.read.html;

import dossier.language.Languages;
import dossier.model.reading.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where a page says what language it is in, and what its words say where it does not. */
final class LanguageFindings {
    private static final String STATED =
            "html[lang], html[xml:lang], meta[http-equiv~=(?i)^content-language$][content],"
                    + " meta[name~=(?i)^(?:dc\\.|dcterms\\.)?language$][content], meta[property=og:locale][content]";
    private static final int ENOUGH = 3_000;

    private LanguageFindings() {}

    static HeadRanking of(Document page, List<Block> blocks, Languages languages) {
        List<HeadFinding> found = new ArrayList<>();
        page.select(STATED).forEach(element -> add(element, found));
        String sample = blocks.stream().map(Block::text).limit(60).collect(Collectors.joining("\n"));
        String read = languages.of(sample.substring(0, Math.min(sample.length(), ENOUGH)));
        found.add(new HeadFinding(read, page, "words of the text", 0.6));
        return HeadRanking.of(found, Function.identity());
    }

    private static void add(Element element, List<HeadFinding> found) {
        boolean html = element.normalName().equals("html");
        String tag = html ? element.attr("lang") : element.attr("content");
        String stated = html && tag.isBlank() ? element.attr("xml:lang") : tag;
        String primary = stated.strip().split("[-_,;]", 2)[0].toLowerCase(Locale.ROOT);
        if (primary.matches("[a-z]{2,3}")) {
            boolean locale = element.attr("property").equals("og:locale");
            found.add(new HeadFinding(
                    primary, element, html ? "lang" : locale ? "og:locale" : "language", html ? 0.85 : 0.5));
        }
    }
}
