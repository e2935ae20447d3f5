/**
 * What several pages show alike: a claim with its status, a piece of evidence, an event, a line of a list. Each is a record
 * that templates read. Imports {@code model}, {@code json}, {@code evidence}, {@code reference}, {@code picture}, {@code
 * page}, {@code runs} and {@code lookup}.
 */
package dossier.view;
