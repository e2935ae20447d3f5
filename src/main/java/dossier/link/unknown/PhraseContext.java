package dossier.link.unknown;

/**
 * What the words around a phrase tell of it.
 *
 * @param speech whether it speaks, as a person does, and sometimes an organisation
 * @param role whether it is said what the person is
 * @param towards whether it may be a place that somebody goes to, or a person who is given something
 */
record PhraseContext(boolean speech, boolean role, boolean place, boolean towards, boolean afterThe) {}
