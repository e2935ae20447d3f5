package dossier.link.names;

import java.util.Locale;

/** What a word tells of the name beside it or around it; {@code link/names/signs.tsv} has the words of most classes. */
public enum WordClass {
    TITLE,
    TITLE_PART,
    ROLE,
    ROLE_AFTER,
    GIVEN_NAME,
    ORGANISATION,
    PLACE,
    BEFORE_PLACE,
    BEFORE_OBJECT,
    TOWARD_PLACE,
    SPEECH,
    PERSON_VERB,
    KIN,
    JOINT,
    JOINT_ARTICLE,
    JOINT_BODY,
    JOINT_LIST,
    ABBREVIATED,
    COMMON,
    PARTING,
    OPENING,
    CLAUSE,
    SMALL,
    GOVERNMENT_ASIDE,
    GOVERNMENT_DEALING,
    GOVERNMENT_JOINED,
    GOVERNMENT_NOUN,
    GOVERNMENT_TOWARD,
    GOVERNMENT_VERB;

    /** The class that a data file calls {@code joint-list} or the like. */
    static WordClass named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
