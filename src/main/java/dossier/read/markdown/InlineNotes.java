package dossier.read.markdown;

import dossier.read.block.BlockText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Notes that are written into the text, {@code It sank.^[See the log.]}, while one block is read character by character. */
final class InlineNotes {
    private final Supplier<String> numbers;
    private final List<InlineNote> notes = new ArrayList<>();
    private Optional<InlineNote> open = Optional.empty();
    private int depth;
    private int caret = -1;

    InlineNotes(Supplier<String> numbers) {
        this.numbers = numbers;
    }

    /** A note, and the line of the seed where it begins. */
    record InlineNote(String number, BlockText text, int line) {}

    /** The text of the note that is being read. */
    Optional<BlockText> open() {
        return open.map(InlineNote::text);
    }

    /** Whether a character begins or ends a note, so that it is no part of any text. */
    boolean take(char c, int at, BlockText around, int line) {
        boolean follows = caret >= 0 && at == caret + 1;
        if (open.isPresent()) {
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth > 0) {
                return false;
            }
            notes.add(open.get());
            open = Optional.empty();
            return true;
        }
        if (follows && c == '[') {
            caret = -1;
            InlineNote note = new InlineNote(numbers.get(), new BlockText(), line);
            around.mark(note.number, line);
            open = Optional.of(note);
            depth = 1;
            return true;
        }
        if (caret >= 0) {
            around.append("^", caret);
            caret = -1;
        }
        if (c == '^') {
            caret = at;
            return true;
        }
        return false;
    }

    /** The notes, once the block ends; a note that nothing closes ends with it. */
    List<InlineNote> closed(BlockText around) {
        open.ifPresent(notes::add);
        open = Optional.empty();
        if (caret >= 0) {
            around.append("^", caret);
            caret = -1;
        }
        return notes;
    }
}
