package dossier.read.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;

/** Numbers for notes that have none, from 1 on, without those that other notes of the text bear. */
final class NoteNumbers {
    private final Set<String> taken = new HashSet<>();
    private int last;

    void leaveOut(Document document) {
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock note) {
                taken.add(note.getText().toString());
            }
        }
    }

    String next() {
        do {
            last++;
        } while (taken.contains(Integer.toString(last)));
        return Integer.toString(last);
    }
}
