package dossier.link;

import dossier.language.Slug;
import dossier.language.TextFolding;
import dossier.model.Draft;
import dossier.model.entry.ArticleEntry;
import dossier.model.reading.Reading;
import dossier.problem.Location;
import dossier.problem.Nearest;
import dossier.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A seed as read, with what YAML says of it, under the article's id. */
record SeedMatch(Slug id, Reading reading, Optional<ArticleEntry> entry) {

    /** Pairs every seed with its YAML, in order of ids; a seed without YAML is named after its file. */
    static List<SeedMatch> of(Draft draft, Problems problems) {
        Map<String, Reading> seeds = new LinkedHashMap<>();
        draft.readings().forEach(reading -> seeds.put(reading.seed().file(), reading));
        Map<String, String> composed = new HashMap<>();
        seeds.keySet().forEach(file -> composed.putIfAbsent(TextFolding.COMPOSED.of(file), file));
        Map<String, ArticleEntry> taken = new LinkedHashMap<>();
        Map<Slug, SeedMatch> pairs = new TreeMap<>();
        for (ArticleEntry entry : draft.content().articles()) {
            String written = entry.seed().text();
            String file = seeds.containsKey(written)
                    ? written
                    : composed.getOrDefault(TextFolding.COMPOSED.of(written), written);
            Reading reading = seeds.get(file);
            if (file.isEmpty()) {
                continue;
            }
            ArticleEntry other = taken.putIfAbsent(file, entry);
            if (other != null) {
                problems.error(
                        entry.seed().at(),
                        "seed-used-twice",
                        "seed \"" + file + "\" is also the seed of "
                                + other.at().file(),
                        "each seed belongs to one article: remove it from one of the two");
            } else if (reading == null) {
                problems.error(
                        entry.seed().at(),
                        "missing-seed",
                        "there is no seed \"" + file + "\" in " + draft.seeds() + "/",
                        Nearest.hint(file, seeds.keySet(), "copy the capture into " + draft.seeds() + "/"));
            } else {
                add(new SeedMatch(entry.id(), reading, Optional.of(entry)), pairs, draft, problems);
            }
        }
        seeds.values().stream()
                .filter(reading -> !taken.containsKey(reading.seed().file()))
                .forEach(reading ->
                        add(new SeedMatch(idOf(reading), reading, Optional.empty()), pairs, draft, problems));
        return new ArrayList<>(pairs.values());
    }

    private static void add(SeedMatch pair, Map<Slug, SeedMatch> pairs, Draft draft, Problems problems) {
        SeedMatch other = pairs.putIfAbsent(pair.id(), pair);
        if (other != null) {
            problems.error(
                    pair.at(draft),
                    "path-collision",
                    "articles/" + pair.id() + ".html is used by "
                            + pair.at(draft).file() + " and by "
                            + other.at(draft).file() + difference(pair.reading, other.reading),
                    "give one of them another id: a file content/articles/<id>.yaml with the line seed: \""
                            + pair.reading.seed().file() + "\"");
        }
    }

    /** Says how two names differ that look alike. */
    private static String difference(Reading reading, Reading other) {
        String file = reading.seed().file();
        String another = other.seed().file();
        boolean isAlike =
                !file.equals(another) && TextFolding.COMPOSED.of(file).equals(TextFolding.COMPOSED.of(another));
        return isAlike ? ", whose names differ only in how their accents are stored" : "";
    }

    /** The slug of the file's name without its folder and its ending. */
    private static Slug idOf(Reading reading) {
        String path = reading.seed().file();
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return Slug.of(dot > 0 ? name.substring(0, dot) : name);
    }

    /** Where an author can change what is wrong with the pair: its YAML, or else its seed. */
    private Location at(Draft draft) {
        return entry.map(ArticleEntry::at)
                .orElseGet(
                        () -> Location.file(draft.seeds() + "/" + reading.seed().file()));
    }
}
