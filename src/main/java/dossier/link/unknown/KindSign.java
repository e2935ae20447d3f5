package dossier.link.unknown;

import dossier.model.entry.SubjectKind;

/**
 * A sign that a name is a person's, an organisation's or a place's.
 *
 * @param why the sign in words, such as {@code after the title President}
 */
record KindSign(SubjectKind kind, String why) {}
