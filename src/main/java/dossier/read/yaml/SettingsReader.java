package dossier.read.yaml;

import dossier.model.entry.BaseUrl;
import dossier.model.entry.Settings;
import dossier.model.entry.Yardstick;
import java.util.List;

/** Reads {@code dossier.yaml}. */
final class SettingsReader {
    private static final List<String> KEYS = YamlEntry.keys(
            "title subtitle summary language base_url publisher citation_style yardstick capitals updated information_to");
    private static final ValueFormat YARDSTICK = ValueFormat.oneOf(Yardstick.words(), "is not a yardstick");
    private static final ValueFormat MEANT = ValueFormat.oneOf(Settings.CAPITALS, "is not a valid value for capitals");

    private SettingsReader() {}

    static Settings read(YamlFolder folder) {
        return folder.entry("dossier.yaml", KEYS, entry -> settings(entry, folder))
                .orElse(Settings.NONE);
    }

    private static Settings settings(YamlEntry entry, YamlFolder folder) {
        String baseUrl = entry.text("base_url", ValueFormat.BASE_URL);
        return new Settings(
                entry.text("title"),
                entry.text("subtitle"),
                entry.text("summary"),
                entry.text("language", ValueFormat.LANGUAGE),
                BaseUrl.parse(baseUrl).map(BaseUrl::text).orElse(""),
                entry.text("publisher"),
                CitationStyleReader.read(entry, folder),
                Yardstick.of(entry.text("yardstick", YARDSTICK)).orElse(Yardstick.ICD_203),
                entry.text("capitals", MEANT),
                entry.date("updated"),
                entry.date("information_to"));
    }
}
