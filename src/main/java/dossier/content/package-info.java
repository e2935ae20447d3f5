/**
 * The YAML in {@code content/} becomes records, and everything wrong with it becomes problems. A file is read in two
 * steps: {@code TreeReader} turns it into a small tree in which every piece knows its place, and one reader for each
 * kind of entry takes what it knows from the tree. Imports {@code problem}, {@code model},
 * {@code markdown} for the authors' notes, and Jackson's YAML tokens, which no other room sees.
 */
package dossier.content;
