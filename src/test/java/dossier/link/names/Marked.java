package dossier.link.names;

import dossier.language.Slug;
import dossier.model.Mention;
import dossier.model.Subject;
import dossier.model.entry.SubjectKind;
import dossier.model.reading.Paragraph;
import dossier.model.reading.TextMap;
import dossier.problem.Location;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows a text with its mentions in brackets: {@code the [US=united-states] and [Russia=russia]}. */
public final class Marked {
    private Marked() {}

    static String text(NameFinder finder, String text) {
        Map<List<Integer>, List<Mention>> mentions = finder.find(List.of(paragraph(text))).mentions().stream()
                .collect(Collectors.groupingBy(
                        mention -> List.of(mention.start(), mention.end()), LinkedHashMap::new, Collectors.toList()));
        StringBuilder marked = new StringBuilder();
        int from = 0;
        for (List<Mention> here : mentions.values()) {
            Mention first = here.get(0);
            String ids =
                    here.stream().map(mention -> mention.subject().id().text()).collect(Collectors.joining("+"));
            marked.append(text, from, first.start())
                    .append("[" + text.substring(first.start(), first.end()) + "=" + ids + "]");
            from = first.end();
        }
        return marked.append(text.substring(from)).toString();
    }

    static Paragraph paragraph(String text) {
        return new Paragraph("p1", Paragraph.Kind.PARAGRAPH, text, List.of(), TextMap.NONE);
    }

    /** A subject whose id is the slug of its first name. */
    public static Subject subject(SubjectKind kind, String... names) {
        return new Subject(
                kind,
                Slug.of(names[0]),
                "",
                names[0],
                "",
                Arrays.asList(names),
                List.of(),
                "",
                List.of(),
                List.of(),
                Location.file("test"));
    }
}
