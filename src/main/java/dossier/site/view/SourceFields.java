package dossier.site.view;

import dossier.language.IsoDate;
import dossier.model.Citation;
import dossier.model.CitationField;
import dossier.model.Source;
import java.util.ArrayList;
import java.util.List;

/** The fields of a source, as its page lists them: those that are known, and of the first ones those that are not. */
public final class SourceFields {
    private final SiteText text;
    private final Citation work;
    private final List<FieldRow> fields = new ArrayList<>();

    /** @param what its name */
    public record FieldRow(String what, String words) {}

    private SourceFields(Source source, SiteText text) {
        this.text = text;
        this.work = source.work();
    }

    /** Who wrote it, and what it is in: all that stands before the publisher. */
    public static List<FieldRow> beforePublisher(Source source, SiteText text) {
        SourceFields list = new SourceFields(source, text);
        list.always(source.authors().size() < 2 ? "Author" : "Authors", String.join("; ", source.authors()));
        list.people("Editor", "Editors", list.work.editors());
        list.people("Translator", "Translators", list.work.translators());
        list.always("Title", source.title());
        list.known("Published in", source.container());
        list.known("Volume", list.work.field(CitationField.VOLUME));
        list.known("Issue", list.work.field(CitationField.ISSUE));
        list.known("Pages", list.work.field(CitationField.PAGES));
        list.known("Edition", list.work.field(CitationField.EDITION));
        list.known("Number", list.work.field(CitationField.NUMBER));
        list.known("Kind of work", list.work.field(CitationField.GENRE));
        return list.fields;
    }

    /** Where and when. */
    public static List<FieldRow> afterPublisher(Source source, SiteText text) {
        SourceFields list = new SourceFields(source, text);
        list.known("Place", list.work.field(CitationField.PLACE));
        list.known("Court or authority", list.work.field(CitationField.AUTHORITY));
        list.always("Published", text.known(source.published()));
        IsoDate accessed = list.work.accessed();
        list.known("Accessed", text.known(accessed));
        list.known(
                "Archive",
                SiteText.listed(
                        list.work.field(CitationField.ARCHIVE), list.work.field(CitationField.ARCHIVE_LOCATION)));
        return list.fields;
    }

    private void people(String one, String many, List<String> names) {
        known(names.size() == 1 ? one : many, String.join("; ", names));
    }

    private void known(String what, String words) {
        if (!words.isEmpty()) {
            fields.add(new FieldRow(text.say(what), words));
        }
    }

    private void always(String what, String words) {
        known(what, words.isEmpty() ? text.say("not given in the note") : words);
    }
}
