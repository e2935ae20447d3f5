package dossier.site.reference;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import dossier.model.CitationField;
import dossier.model.entry.CslStyle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** A style of the Citation Style Language, run by citeproc-java on one work at a time. */
final class Citeproc implements CitationStyle {
    /** Where the build unpacks styles and locales. */
    private static final String FOLDER = "/dossier/csl/";

    private static final String USUAL = "en-US";
    private static final Map<String, String> LOCALES =
            Map.of("fr", "fr-FR", "de", "de-DE", "es", "es-ES", "ru", "ru-RU");

    /** One work has no number in a list, so what would number it gets a variable that no work has. */
    private static final Pattern CITATION_NUMBER = Pattern.compile("([\"'])citation-number\\1");

    private final String style;
    private final String locale;
    /** Typesetters that are not in use; each serves one thread, and making one is slow. */
    private final Queue<Typesetter> atRest = new ConcurrentLinkedQueue<>();

    Citeproc(CslStyle style, String language) {
        String xml = style.isBuiltIn() ? text(style.name() + ".csl") : style.xml();
        this.style = CITATION_NUMBER.matcher(xml).replaceAll("$1first-reference-note-number$1");
        this.locale = locale(language);
    }

    /** The nearest locale that there is: {@code en-GB} for itself, {@code fr-FR} for {@code fr-CA}. */
    static String locale(String language) {
        Locale asked = Locale.forLanguageTag(language);
        boolean british = asked.getLanguage().equals("en") && asked.getCountry().equals("GB");
        return british ? "en-GB" : LOCALES.getOrDefault(asked.getLanguage(), USUAL);
    }

    @Override
    public List<StyledText> line(CslItem item) {
        Typesetter resting = atRest.poll();
        Typesetter typesetter = resting == null ? new Typesetter() : resting;
        List<StyledText> line = typesetter.line(item);
        atRest.add(typesetter);
        return line;
    }

    private static String text(String file) {
        try (InputStream in = Citeproc.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such style or locale: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style read by citeproc-java, with the one work that it lays out. */
    private final class Typesetter implements ItemDataProvider {
        private final CSL csl;
        private CSLItemData work;

        Typesetter() {
            try {
                csl = new CSL(this, name -> text("locales-" + name + ".xml"), null, style, locale);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<StyledText> line(CslItem item) {
            work = CSLItemData.fromJson(fields(item));
            csl.reset();
            // A reset forgets the format, too.
            csl.setOutputFormat(new StyledTextFormat());
            csl.registerCitationItems(work.getId());
            String[] entries = csl.makeBibliography().getEntries();
            return StyledTextFormat.spans(String.join(" ", entries));
        }

        @Override
        public CSLItemData retrieveItem(String id) {
            return work;
        }

        @Override
        public Collection<String> getIds() {
            return List.of(work.getId());
        }
    }

    private static Map<String, Object> fields(CslItem item) {
        Map<String, Object> fields = CslJson.of(item);
        fields.replaceAll((key, value) -> value instanceof String text ? StyledTextFormat.plain(text) : value);
        if (item.type() == CslType.ARTICLE_JOURNAL
                && item.field(CitationField.VOLUME).isEmpty()) {
            // Of a journal article without a volume some styles say that it is ahead of print; nobody said so.
            fields.put("type", "article-magazine");
        }
        // Of a digest the page says so itself, in its own language.
        fields.remove(CitationField.NOTE.csl());
        // Styles put English titles in capitals; titles stay as they were printed.
        fields.put("language", "und");
        return fields;
    }
}
