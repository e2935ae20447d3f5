package dossier;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Commands of the system that prepare what a test needs: mounts, owners. */
public final class Shell {
    private Shell() {}

    /** Whether a command ran and ended well. */
    public static boolean does(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
