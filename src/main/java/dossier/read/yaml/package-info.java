/**
 * The YAML in {@code content/} becomes entries, and everything wrong with it becomes problems. A file is read in two steps:
 * {@code TreeReader} turns it into a small tree in which every node knows its place, and one reader for each kind of entry
 * takes what it knows from the tree.
 */
package dossier.read.yaml;
