package dossier.output.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files of a site that someone changed after Dossier made them, so that their owner can be told before they are replaced.
 * The manifest is written last, so only a file that is newer than it, or of another size, can have been changed.
 */
final class EditedFiles {
    private EditedFiles() {}

    /** @param kept paths whose bytes are known to be as they were */
    static List<String> of(Path site, Manifest made, Set<String> kept) throws IOException {
        List<String> edited = new ArrayList<>();
        if (made.isEmpty()) {
            return edited;
        }
        FileTime published = Files.getLastModifiedTime(site.resolve(Manifest.PATH));
        for (Map.Entry<String, Manifest.FileDigest> file : made.files().entrySet()) {
            if (!kept.contains(file.getKey())
                    && made.isMadeIn(site, file.getKey())
                    && isEdited(site.resolve(file.getKey()), file.getValue(), published)) {
                edited.add(file.getKey());
            }
        }
        return edited;
    }

    private static boolean isEdited(Path file, Manifest.FileDigest made, FileTime published) throws IOException {
        Optional<BasicFileAttributes> there = Tree.attributes(file).filter(BasicFileAttributes::isRegularFile);
        return there.isPresent()
                && (there.get().size() != made.bytes()
                        || there.get().lastModifiedTime().compareTo(published) > 0
                                && !SiteCheck.sha256(file).equals(made.sha256()));
    }
}
