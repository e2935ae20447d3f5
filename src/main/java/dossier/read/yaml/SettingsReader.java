package dossier.read.yaml;

import dossier.model.entry.BaseUrl;
import dossier.model.entry.Settings;
import dossier.model.entry.Yardstick;
import java.util.List;

/** Reads {@code dossier.yaml}. */
final class SettingsReader {
    private static final List<String> KEYS = YamlEntry.keys(
            "title subtitle summary language base_url publisher citation_style yardstick capitals updated");
    private static final ValueFormat STYLE = ValueFormat.oneOf(Settings.CITATION_STYLES, "is no citation style");
    private static final ValueFormat YARDSTICK = ValueFormat.oneOf(Yardstick.words(), "is no yardstick");
    private static final ValueFormat MEANT = ValueFormat.oneOf(Settings.CAPITALS, "is nothing that capitals stand for");

    private SettingsReader() {}

    static Settings read(YamlFolder folder) {
        return folder.entry("dossier.yaml", KEYS, SettingsReader::settings).orElse(Settings.NONE);
    }

    private static Settings settings(YamlEntry entry) {
        String baseUrl = entry.text("base_url", ValueFormat.BASE_URL);
        return new Settings(
                entry.text("title"),
                entry.text("subtitle"),
                entry.text("summary"),
                entry.text("language", ValueFormat.LANGUAGE),
                BaseUrl.parse(baseUrl).map(BaseUrl::text).orElse(""),
                entry.text("publisher"),
                entry.text("citation_style", STYLE),
                Yardstick.of(entry.text("yardstick", YARDSTICK)).orElse(Yardstick.ICD_203),
                entry.text("capitals", MEANT),
                entry.date("updated"));
    }
}
