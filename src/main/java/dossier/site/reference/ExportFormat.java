package dossier.site.reference;

import dossier.json.Json;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form in which reference managers take works. */
public enum ExportFormat {
    BIBTEX("bib", "BibTeX") {
        @Override
        public String text(CslItem item) {
            return BibTex.of(item);
        }
    },
    RIS("ris", "RIS") {
        @Override
        public String text(CslItem item) {
            return Ris.of(item);
        }
    },
    CSL_JSON("csl.json", "CSL-JSON") {
        @Override
        public String text(CslItem item) {
            return "[" + Json.text(CslJson.of(item)) + "]\n";
        }

        @Override
        public Stream<String> lines(List<CslItem> items) {
            int last = items.size() - 1;
            Stream<String> objects = IntStream.rangeClosed(0, last)
                    .mapToObj(i -> Json.text(CslJson.of(items.get(i))) + (i < last ? "," : ""));
            return Stream.of(Stream.of("["), objects, Stream.of("]")).flatMap(lines -> lines);
        }
    };

    private final String ending;
    private final String word;

    ExportFormat(String ending, String word) {
        this.ending = ending;
        this.word = word;
    }

    /** What users call it: {@code BibTeX}. */
    public String word() {
        return word;
    }

    /** The file beside a page: {@code sources/x.bib} for {@code sources/x.html}. */
    public String pathBeside(String page) {
        return page.substring(0, page.length() - "html".length()) + ending;
    }

    /** A file of one work. */
    public abstract String text(CslItem item);

    /** A file of many works, to be parted by line ends. */
    public Stream<String> lines(List<CslItem> items) {
        return items.stream().map(this::text);
    }
}
