package dossier.read.text;

import dossier.language.Dates;
import dossier.language.TextFolding;
import dossier.read.lines.TextDocument;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a mail at the top of a capture: {@code From: Jane Doe <jane@example.org>}, {@code Subject: The ferry}. Two such
 * lines with a subject among them make one.
 */
record MailHead(LineLexicon lexicon, Dates dates) {
    private static final List<String> FIELDS = List.of("mail-from", "mail-date", "mail-subject", "mail-other");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[<\\[(]?\\S+@\\S+[>\\])]?");
    private static final Pattern REPLY = Pattern.compile("^(?i:(?:re|fw|fwd|aw|wg|tr)\\s?:\\s*)+");

    /** Reads the head of a mail; false, and nothing done, where there is none. */
    boolean read(TextDocument document, TextHead head) {
        List<Integer> lines = document.open().stream()
                .takeWhile(i -> !field(document.group(i).text()).isEmpty())
                .toList();
        boolean hasSubject =
                lines.stream().anyMatch(i -> field(document.group(i).text()).equals("mail-subject"));
        if (lines.size() < 2 || !hasSubject) {
            return false;
        }
        for (int i : lines) {
            String text = TextFolding.onOneLine(document.group(i).text());
            take(field(text), text.substring(lexicon.opening(field(text), text)).strip(), head);
            head.line(document.group(i));
            document.set(i, TextDocument.Role.HEAD);
        }
        return true;
    }

    private String field(String text) {
        return FIELDS.stream()
                .filter(kind -> lexicon.opening(kind, text) > 0)
                .findFirst()
                .orElse("");
    }

    private void take(String field, String value, TextHead head) {
        switch (field) {
            case "mail-subject" -> head.title(REPLY.matcher(value).replaceFirst(""));
            case "mail-from" -> {
                String name =
                        ADDRESS.matcher(value).replaceAll("").replace("\"", "").strip();
                if (!name.isEmpty()) {
                    head.byline(name);
                }
            }
            case "mail-date" -> dates.first(value).ifPresent(found -> head.date(found.date()));
            default -> {
                // Who else got the mail says nothing of the text.
            }
        }
    }
}
