/**
 * What is wrong with a dossier, where, and what to do about it. Imports nothing but the JDK, so that every other room
 * can report.
 */
package dossier.problem;
