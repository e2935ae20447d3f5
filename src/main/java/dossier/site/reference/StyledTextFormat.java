package dossier.site.reference;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.output.Bibliography;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What citeproc-java writes: plain text in which noncharacters of Unicode, which no text has, mark where italics begin and
 * end. So nothing that a note says can become markup.
 */
final class StyledTextFormat extends BaseFormat {
    private static final char ITALIC = '\uFDD0';
    private static final char UPRIGHT = '\uFDD1';
    private static final char END = '\uFDD2';
    private static final Pattern MARKS = Pattern.compile("[\uFDD0-\uFDD2]");

    /** Text without the marks. */
    static String plain(String text) {
        return MARKS.matcher(SingleLine.of(text)).replaceAll("");
    }

    static List<StyledText> spans(String marked) {
        List<StyledText> spans = new ArrayList<>();
        Deque<Boolean> open = new ArrayDeque<>(List.of(false));
        int from = 0;
        String text = marked.strip();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : END;
            boolean mark = c >= ITALIC && c <= END;
            if (mark && i > from) {
                spans.add(new StyledText(text.substring(from, i), open.peek()));
            }
            if (mark) {
                from = i + 1;
                if (c == END) {
                    open.pop();
                } else {
                    open.push(c == ITALIC);
                }
            }
        }
        return spans;
    }

    @Override
    public String getName() {
        return "stretches";
    }

    @Override
    protected String openFontStyle(int style) {
        return String.valueOf(style == FormattingAttributes.FS_NORMAL ? UPRIGHT : ITALIC);
    }

    @Override
    protected String closeFontStyle(int style) {
        return String.valueOf(END);
    }

    @Override
    protected String openDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }

    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return " ";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        return format(buffer);
    }

    @Override
    protected String doFormatLink(String text, String uri) {
        return text;
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
        return new Bibliography(entries);
    }
}
