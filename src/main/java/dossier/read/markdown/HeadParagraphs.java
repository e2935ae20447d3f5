package dossier.read.markdown;

import dossier.language.IsoDate;
import dossier.read.block.BlockText;
import dossier.read.text.SignedHead;
import java.util.List;
import java.util.Optional;

/** The paragraphs above the text of a Markdown file that name its author or its date: {@code *By Ann Lee*}. */
final class HeadParagraphs {
    private static final int MOST = 4;
    private static final int LONGEST = 160;

    private final SignedHead signed;
    private String byline;
    private IsoDate date;
    private String publisher;
    private int seen;

    HeadParagraphs(SignedHead signed, FrontMatter front) {
        this.signed = signed;
        this.byline = front.byline();
        this.date = front.date();
        this.publisher = front.publisher();
    }

    /** Whether a paragraph is one of them; the first that is none ends the head, a short line of another kind aside. */
    boolean takes(List<BlockText> parts) {
        if (seen++ >= MOST || parts.size() > 1 || !parts.get(0).markers().isEmpty()) {
            return false;
        }
        String text = parts.get(0).text();
        Optional<SignedHead.HeadFacts> facts = text.length() > LONGEST ? Optional.empty() : signed.read(text);
        if (facts.isEmpty()) {
            seen = text.length() > LONGEST ? MOST : seen;
            return false;
        }
        facts.ifPresent(found -> {
            byline = byline.isEmpty() ? found.byline() : byline;
            date = date.isKnown() ? date : found.date();
            publisher = publisher.isEmpty() ? found.publisher() : publisher;
        });
        return true;
    }

    String byline() {
        return byline;
    }

    IsoDate date() {
        return date;
    }

    String publisher() {
        return publisher;
    }
}
