package dossier.link.unknown;

import dossier.model.entry.SubjectKind;

/**
 * A sign that a name is a person's, an organisation's or a place's.
 *
 * @param why the sign in words, such as {@code after the title President}
 * @param isSure whether it is enough for a name that is found once
 */
record KindSign(SubjectKind kind, String why, boolean isSure) {
    static KindSign sure(SubjectKind kind, String why) {
        return new KindSign(kind, why, true);
    }

    static KindSign likely(SubjectKind kind, String why) {
        return new KindSign(kind, why, false);
    }
}
