package dossier.link.unknown;

/** What a word tells of a name without a page; {@code link/unknown/signs.tsv} has the words and says what each means. */
enum EntityClass {
    ABBREVIATION,
    AGE,
    BODY_ALONE,
    BODY_BARE,
    BODY_FIRST,
    BODY_NOUN,
    BODY_PART,
    BODY_START,
    COMPANY,
    COMPOUND_END,
    DAY,
    NATIONAL_ADJECTIVE,
    NATIONAL_BODY,
    OTHER_FIRST,
    OTHER_HEAD,
    PERSONAL_VERB,
    PERSON_PART,
    PLACE_FIRST,
    POSSESSIVE_PART,
    PURPOSE,
    SUFFIX
}
