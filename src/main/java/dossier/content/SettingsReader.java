package dossier.content;

import dossier.model.BaseUrl;
import dossier.model.Settings;
import dossier.model.Written;
import dossier.model.Yardstick;
import java.util.List;

/** Reads {@code dossier.yaml}. */
final class SettingsReader {
    private static final String FILE = "dossier.yaml";
    private static final List<String> KEYS = List.of(
            "title",
            "subtitle",
            "summary",
            "language",
            "base_url",
            "publisher",
            "citation_style",
            "yardstick",
            "capitals",
            "updated");
    private static final Form STYLE = Form.oneOf(Settings.CITATION_STYLES, "is no citation style");
    private static final Form YARDSTICK = Form.oneOf(Yardstick.words(), "is no yardstick");
    private static final Form MEANT = Form.oneOf(Settings.CAPITALS, "is nothing that capitals stand for");

    private SettingsReader() {}

    static Settings read(Folder folder) {
        Written id = new Written("", folder.at(FILE), "");
        return folder.tree(FILE)
                .map(root -> settings(Entry.of(id, root, KEYS, folder.problems())))
                .orElse(Settings.NONE);
    }

    private static Settings settings(Entry entry) {
        String baseUrl = entry.text("base_url", Form.BASE_URL);
        return new Settings(
                entry.text("title"),
                entry.text("subtitle"),
                entry.text("summary"),
                entry.text("language", Form.LANGUAGE),
                BaseUrl.parse(baseUrl).map(BaseUrl::text).orElse(""),
                entry.text("publisher"),
                entry.text("citation_style", STYLE),
                Yardstick.of(entry.text("yardstick", YARDSTICK)).orElse(Yardstick.ICD_203),
                entry.text("capitals", MEANT),
                entry.date("updated"));
    }
}
