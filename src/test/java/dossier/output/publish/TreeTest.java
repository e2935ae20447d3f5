package dossier.output.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {
    @TempDir
    private Path dir;

    private Path folder;

    @BeforeEach
    void folderAndLinkToIt() throws IOException {
        folder = Files.createDirectory(dir.resolve("folder"));
        Files.createSymbolicLink(dir.resolve("link"), folder);
    }

    @Test
    void realPathFollowsLinksAndItsEndNeedNotBeThere() throws IOException {
        assertThat(Tree.real(dir.resolve("link"))).isEqualTo(folder.toRealPath());
        assertThat(Tree.real(dir.resolve("link/a/b")))
                .isEqualTo(folder.toRealPath().resolve("a/b"));
    }

    @Test
    void attributesAreThoseOfALinkItself() throws IOException {
        assertThat(Tree.attributes(dir.resolve("link")))
                .hasValueSatisfying(found -> assertThat(found.isSymbolicLink()).isTrue());
        assertThat(Tree.attributes(dir.resolve("nothing"))).isEmpty();
    }

    @Test
    void onlyAnEmptyFolderIsDeleted() throws IOException {
        Path file = Files.createFile(folder.resolve("a"));

        assertThat(Tree.deleteIfEmpty(folder)).isFalse();
        assertThat(file).exists();
        Files.delete(file);
        assertThat(Tree.deleteIfEmpty(folder)).isTrue();
        assertThat(folder).doesNotExist();
        assertThat(Tree.deleteIfEmpty(folder)).isFalse();
    }

    @Test
    void oneNamedFileDoesNotCount() throws IOException {
        Files.createFile(folder.resolve("a"));

        assertThat(Tree.isEmptyBut(folder, "a")).isTrue();
        assertThat(Tree.isEmptyBut(folder, "b")).isFalse();
    }
}
