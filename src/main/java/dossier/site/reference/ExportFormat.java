package dossier.site.reference;

import dossier.file.Json;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file format of reference managers. */
public enum ExportFormat {
    BIBTEX("bib", "BibTeX", BibTex::of),
    RIS("ris", "RIS", Ris::of),
    CSL_JSON("csl.json", "CSL-JSON", item -> Json.text(List.of(CslJson.of(item))) + "\n") {
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
    private final Function<CslItem, String> file;

    ExportFormat(String ending, String word, Function<CslItem, String> file) {
        this.ending = ending;
        this.word = word;
        this.file = file;
    }

    /** What users call it: {@code BibTeX}. */
    public String word() {
        return word;
    }

    /** A file's name: {@code sources.bib} for {@code sources}. */
    public String fileName(String stem) {
        return stem + "." + ending;
    }

    /** A file of one work. */
    public String text(CslItem item) {
        return file.apply(item);
    }

    /** A file of many works, line by line. */
    public Stream<String> lines(List<CslItem> items) {
        return items.stream().map(this::text);
    }
}
