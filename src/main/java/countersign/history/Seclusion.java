package countersign.history;

import java.io.File;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What the git library gets to know of how machine and user are configured: nothing. Left to itself it runs {@code git} to find configuration, and writes
 * files to find out how finely the file system keeps time.
 */
final class Seclusion extends SystemReader.Delegate {
    private Seclusion() {
        super(SystemReader.getInstance());
    }

    static void install() {
        SystemReader.setInstance(new Seclusion());
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Nothing(parent, fs);
    }

    /** A configuration without a file. It only says how finely file systems keep time: to two seconds, the coarsest there is. */
    private static final class Nothing extends FileBasedConfig {
        private static final String COARSEST = "2 seconds";

        Nothing(Config parent, FS fs) {
            super(parent, new File(""), fs);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public void save() {
            // Nothing is written.
        }

        @Override
        public String getString(String section, String subsection, String name) {
            return name.equals("timestampResolution") ? COARSEST : super.getString(section, subsection, name);
        }
    }
}
