package dossier.link.unknown;

/** What a word tells of a name without a page; {@code link/unknown/signs.tsv} has the words and says what each means. */
enum EntityClass {
    ABBREVIATION,
    AGE,
    BODY_ALONE,
    BODY_NOUN,
    BODY_PART,
    COMPANY,
    COMPOUND_END,
    NATIONAL_ADJECTIVE,
    NATIONAL_BODY,
    OTHER_HEAD,
    PERSONAL_VERB,
    POSSESSIVE_PART,
    PURPOSE,
    SUFFIX
}
