package dossier.link.origin;

/**
 * Words that name who speaks in a sentence: in {@code It was the Marit, said harbour master Idunn Sætre, who has closed the
 * basin}, {@code harbour master Idunn Sætre}.
 *
 * @param subject the words; empty where the words of saying stand alone
 * @param at where the verb of saying, or the words in its place, begins
 */
record Attribution(String subject, int at) {}
