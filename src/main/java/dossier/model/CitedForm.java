package dossier.model;

import dossier.phrase.Message;

/**
 * Other words in which notes cite a source.
 *
 * @param printed a note, or the part of it that cites the source
 * @param because what shows that it is the same work
 */
public record CitedForm(String printed, Message because) {}
