package dossier.read.text;

import dossier.read.lines.NoteStart;

/**
 * A group of lines that begins a note of a list.
 *
 * @param number as the text cites it, or a sign
 * @param start offset of the note's first word in the group
 */
record ListedNote(int group, String number, int start) {
    static ListedNote of(int group, NoteStart start) {
        return new ListedNote(group, start.note(), start.end());
    }
}
