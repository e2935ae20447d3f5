/**
 * What the program must survive: YAML and captures with faults in them, and texts that break other programs. Run with
 * {@code mvn -Pfaults test}; classes named {@code *Faults} are not part of the ordinary tests.
 */
package dossier.faults;
