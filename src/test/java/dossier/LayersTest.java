package dossier;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the house's plan: imports point one way, and each library is used in one room. */
class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dossier");

    @Test
    void importsPointDownwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("top")
                .definedBy("dossier", "dossier.cli")
                .layer("output")
                .definedBy("dossier.output..")
                .layer("site")
                .definedBy("dossier.site..")
                .layer("link")
                .definedBy("dossier.link..")
                .layer("read")
                .definedBy("dossier.read..")
                .layer("model")
                .definedBy("dossier.model..")
                .layer("phrase")
                .definedBy("dossier.phrase")
                .layer("language")
                .definedBy("dossier.language")
                .layer("file")
                .definedBy("dossier.file")
                .layer("problem")
                .definedBy("dossier.problem")
                .whereLayer("top")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("output")
                .mayOnlyBeAccessedByLayers("top")
                .whereLayer("site")
                .mayOnlyBeAccessedByLayers("top", "output")
                .whereLayer("link")
                .mayOnlyBeAccessedByLayers("top", "site")
                .whereLayer("read")
                .mayOnlyBeAccessedByLayers("top")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("top", "output", "site", "link", "read")
                .whereLayer("phrase")
                .mayOnlyBeAccessedByLayers("top", "output", "site", "link", "read", "model")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("top", "output", "site", "link", "read", "model", "phrase")
                .whereLayer("file")
                .mayOnlyBeAccessedByLayers("top", "output", "site", "link", "read", "model", "phrase", "language")
                .check(CLASSES);
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching("dossier.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** Of the link wing, pages use only what works out anew how a claim stands if something falls. */
    @Test
    void pagesUseWhatWasLinked() {
        noClasses()
                .that()
                .resideInAPackage("dossier.site..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dossier.link",
                        "dossier.link.citation",
                        "dossier.link.copies",
                        "dossier.link.names",
                        "dossier.link.sense",
                        "dossier.link.trie",
                        "dossier.link.unknown",
                        "dossier.link.wording")
                .check(CLASSES);
    }

    /** The index takes and gives what the model has; how that is shown, and where, is said above it. */
    @Test
    void indexKnowsTheModelAlone() {
        noClasses()
                .that()
                .resideInAPackage("dossier.site.index")
                .should()
                .dependOnClassesThat(resideInAPackage("dossier..")
                        .and(not(resideInAnyPackage(
                                "dossier.site.index",
                                "dossier.model..",
                                "dossier.link.evidence",
                                "dossier.language",
                                "dossier.problem"))))
                .check(CLASSES);
    }

    @Test
    void noTwoClassesShareAName() {
        assertThat(CLASSES.stream()
                        .filter(type -> !type.isAnonymousClass()
                                && !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "io.pebbletemplates.., dossier.output.render",
        "org.jsoup.., dossier.read.html",
        "com.vladsch.., dossier.read.markdown",
        "picocli.., dossier.cli",
        "de.undercouch.., dossier.site.reference",
        "org.tartarus.., dossier.output.search"
    })
    void eachLibraryIsUsedInOneRoom(String library, String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void jacksonReadsYamlAndJsonAndWritesJson() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dossier.read.yaml", "dossier.read.html", "dossier.output.publish", "dossier.file")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }

    @Test
    void onlyMainNamesTheProcess() {
        noClasses()
                .that()
                .areNotAssignableTo(Main.class)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheDate() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }
}
