/**
 * Measures the packaged program as users run it: a process for each build, beside other site generators and beside the bare
 * writing of the same files. {@code mvn -q -Pbench -DskipTests package exec:exec@builds}.
 */
package dossier.bench;
