package dossier.output.publish;

import dossier.file.PassedOver;
import dossier.problem.Location;
import dossier.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks whether a folder may become a site. A build replaces what the folder holds, so Dossier must have made it. */
public final class SiteFolderCheck {
    private static final int MOST_NAMED = 5;

    /** Files that hosts and repositories need in a site, and files that operating systems put into every folder. */
    private static final Pattern OF_HOSTS = Pattern.compile(
            "\\.git|\\.gitkeep|\\.keep|\\.gitignore|\\.gitattributes|\\.gitmodules|\\.github|\\.gitlab-ci\\.yml|\\.hg|\\.svn"
                    + "|\\.nojekyll|CNAME|\\.domains|\\.well-known|\\.htaccess|\\.htpasswd|web\\.config|\\.user\\.ini"
                    + "|robots\\.txt|ads\\.txt|humans\\.txt|security\\.txt|favicon\\.ico|_headers|_redirects|_routes\\.json"
                    + "|netlify\\.toml|vercel\\.json|\\.vercel|\\.netlify|firebase\\.json|\\.surgeignore|staticwebapp\\.config\\.json"
                    + "|google[0-9a-f]+\\.html|BingSiteAuth\\.xml|(?i:readme|licen[cs]e|copying|notice)(\\.[a-z]+)?"
                    + "|lost\\+found");

    private SiteFolderCheck() {}

    /**
     * Why a folder can never be a site, as the end of a sentence that begins with its name; empty when it can.
     *
     * @param inputs the folders that the dossier is read from
     */
    public static Optional<String> refusal(Path out, List<Path> inputs) {
        try {
            if (Files.isSymbolicLink(out) && !Files.exists(out)) {
                return Optional.of("is a symbolic link to " + Files.readSymbolicLink(out)
                        + ", which does not exist: create that folder, or remove the link");
            }
            if (Files.exists(out) && !Files.isDirectory(out)) {
                return Optional.of(
                        "is a file, but the site needs a folder: move the file, or name another folder with --out");
            }
            if (!Files.isDirectory(nearest(out))) {
                return Optional.of("cannot be made, because " + nearest(out) + " is a file");
            }
            if (out.toString().indexOf('\uFFFD') >= 0) {
                return Optional.of("has a name that is not UTF-8; give it another");
            }
            return refusalOf(Tree.real(out), inputs);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + out, e);
        }
    }

    /** The home folders of the account and of the environment. */
    private static List<String> homes() {
        return Stream.of(System.getProperty("user.home"), System.getenv("HOME"))
                .filter(home -> home != null && !home.isEmpty())
                .toList();
    }

    /** The nearest existing part of a path. */
    private static Path nearest(Path path) {
        Path at = path.toAbsolutePath();
        while (at.getParent() != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at;
    }

    private static Optional<String> refusalOf(Path site, List<Path> inputs) throws IOException {
        if (site.getParent() == null) {
            return Optional.of("is the root of the file system; name a folder for the site alone");
        }
        for (String home : homes()) {
            if (site.equals(Tree.real(Path.of(home)))) {
                return Optional.of("is your home folder; name a folder for the site alone");
            }
        }
        for (Path part : site) {
            if (part.toString().equals(".git")) {
                return Optional.of("lies in the data of a git repository; name a folder for the site alone");
            }
        }
        for (Path input : inputs) {
            Path real = Tree.real(input);
            if (site.startsWith(real) || real.startsWith(site)) {
                String how = site.equals(real) ? "is" : site.startsWith(real) ? "lies in" : "contains";
                return Optional.of(how + " the folder " + (input.toString().isEmpty() ? "." : input)
                        + ", which the dossier is read from; name a folder for the site alone");
            }
        }
        if (Tree.has(site.resolve(".git")) && !strangers(site).isEmpty()) {
            return Optional.of("is the root of a repository with other files; name a folder for the site alone");
        }
        return Optional.empty();
    }

    /**
     * Whether a build may be publishing to a folder for the first time, file by file, so that its files have no manifest yet.
     * Whoever holds the lock need not ask.
     */
    public static boolean isBeingPublished(Path out) {
        try {
            return Tree.has(SiteFolder.at(out).lockInside());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + out, e);
        }
    }

    /** Adds a problem when a folder holds files and Dossier made none of them. */
    public static void check(Path out, String displayPath, Problems problems) {
        List<String> strangers;
        try {
            strangers = strangers(Tree.real(out));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + displayPath, e);
        }
        if (!strangers.isEmpty()) {
            String more = strangers.size() > MOST_NAMED ? " and " + (strangers.size() - MOST_NAMED) + " more" : "";
            problems.error(
                    Location.file(displayPath),
                    "not-a-site",
                    "Dossier did not create this folder, and it contains "
                            + strangers.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more,
                    "empty the folder, or name another with --out; files for the site itself belong in content/static");
        }
    }

    /** The names in a folder that Dossier did not make, except those of hosts, repositories and operating systems. */
    private static List<String> strangers(Path site) throws IOException {
        if (!Files.isDirectory(site) || !Manifest.read(site).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(site)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> !isOfHosts(name) && !SiteFolder.isWork(name))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isOfHosts(String name) {
        return OF_HOSTS.matcher(name).matches() || PassedOver.isLeftBehind(name);
    }
}
