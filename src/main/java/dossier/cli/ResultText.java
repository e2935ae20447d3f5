package dossier.cli;

import dossier.output.search.SiteSearch.PageResult;
import dossier.output.search.SiteSearch.PassageResult;
import dossier.problem.TerminalText;
import java.util.ArrayList;
import java.util.List;

/**
 * A result of a search as lines of text, with what was sought in bold on a terminal.
 *
 * <pre>
 * The long road · Harbour Review · 4 March 2025
 *   articles/the-long-road.html#p9  ¶9
 *     The port was to be …
 * </pre>
 */
record ResultText(boolean bold) {
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    List<String> lines(PageResult page) {
        List<String> lines = new ArrayList<>();
        lines.add(TerminalText.of(page.detail().isEmpty() ? page.title() : page.title() + " · " + page.detail()));
        for (PassageResult passage : page.passages()) {
            lines.add("  " + passage.path() + (passage.label().isEmpty() ? "" : "  " + passage.label()));
            lines.add("    " + marked(passage.pieces()));
        }
        if (page.more() > 0) {
            lines.add("  " + Report.count(page.more(), "more passage"));
        }
        lines.add("");
        return lines;
    }

    private String marked(List<String> pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = TerminalText.of(pieces.get(i));
            text.append(bold && i % 2 == 1 ? BOLD + piece + PLAIN : piece);
        }
        return text.toString();
    }
}
