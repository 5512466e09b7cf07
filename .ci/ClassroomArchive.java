import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes an archive of the workspace for a classroom without network: all files that Git knows, as they are now, and
 * the Maven repository that the commands of a learner need.
 *
 * <p>From the root, with a JDK, Maven and Git, and with the network unless your own Maven repository has everything:
 *
 * <pre>
 * java .ci/ClassroomArchive.java [FILE]
 * </pre>
 *
 * <p>FILE is {@code target/one-to-many.zip} if none is given. The commands run in a copy of the workspace that has an
 * empty Maven repository, so what they download is what they need. The archive holds only the artifacts and their
 * checksums: Maven's notes on where it got them name the mirrors of this machine, and would send others there.
 *
 * <p>Exit codes: 0 written, 1 a command failed, 2 wrong usage.
 */
public final class ClassroomArchive {
    private static final String NAME = "one-to-many";
    private static final String REPOSITORY = ".mvn/repository";

    /** What a learner types; the check of the untouched start ends with 1. */
    private static final List<List<String>> COMMANDS = List.of(
            List.of("compile", "exec:java"),
            List.of("-pl", "start", "test", "-Pcheck"),
            List.of("-pl", "end", "test", "-Pcheck"),
            List.of("-pl", "diffs", "compile", "exec:java", "-Dexec.args=show"));

    /** So that Maven reads the archive's repository with -o, too: it is a folder, and no network. */
    private static final String OFFLINE = "-Daether.offline.protocols=file\n";

    private static final Set<String> KEPT = Set.of("jar", "pom", "sha1");

    private final Path root;
    private final Path work;
    private final List<String> names = new ArrayList<>();
    private int artifacts;

    private ClassroomArchive(Path root, Path work) {
        this.root = root;
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Path.of("").toAbsolutePath();
        if (arguments.length > 1 || Stream.of(arguments).anyMatch(argument -> argument.startsWith("-"))) {
            end(2, "usage: java .ci/ClassroomArchive.java [FILE]");
        }
        if (!Files.isDirectory(root.resolve(".git")) || !Files.isRegularFile(root.resolve("pom.xml"))) {
            end(2, "There is no Git clone of the workspace in this folder. Type the command in its top folder.");
        }
        Path file = root.resolve(arguments.length == 1 ? arguments[0] : "target/" + NAME + ".zip");
        if (Files.isDirectory(file)) {
            end(2, file + " is a folder. Name the file to write.");
        }
        Path work = Files.createTempDirectory("classroom");
        // Also after Ctrl-C and after a command that failed.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(work)));
        new ClassroomArchive(root, work).write(file);
    }

    private void write(Path file) throws IOException, InterruptedException {
        copyWorkspace();
        Path own = Path.of(System.getProperty("user.home"), ".m2", "repository");
        for (List<String> command : COMMANDS) {
            System.out.println("mvn -q " + String.join(" ", command));
            run(command, own);
        }
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(aside);
        try {
            zip(aside);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d files of the workspace and %d of the Maven repository, %d MB.%n",
                file,
                names.size(),
                artifacts,
                Files.size(file) >> 20);
    }

    private void copyWorkspace() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "ls-files", "-z")
                .redirectError(Redirect.INHERIT)
                .start();
        String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            end(1, "git ls-files failed.");
        }
        for (String name : listed.split("\0")) {
            Path file = root.resolve(name);
            // Git still knows a file that is deleted and not yet committed.
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                Path copy = workspace().resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
                names.add(name);
            }
        }
    }

    private Path workspace() {
        return work.resolve(NAME);
    }

    private Path repository() {
        return work.resolve("repository");
    }

    /** What is in this machine's repository comes from there: the profile classroom takes any repository for its own. */
    private void run(List<String> command, Path own) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> line = Stream.of(
                        Stream.of(windows ? "mvn.cmd" : "mvn", "-q", "-Dmaven.repo.local=" + repository()),
                        Files.isDirectory(own)
                                ? Stream.of("-Pclassroom", "-Dclassroom.repository=" + own)
                                : Stream.<String>of(),
                        command.stream())
                .flatMap(part -> part)
                .toList();
        Path output = work.resolve("output");
        int code = new ProcessBuilder(line)
                .directory(workspace().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        boolean isCheck = command.contains("-Pcheck");
        if (code != 0 && !(isCheck && code == 1 && Files.readString(output).contains("things are done"))) {
            System.err.print(Files.readString(output));
            end(1, "It ended with exit code " + code + ", so there is no archive.");
        }
    }

    private void zip(Path archive) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(
                URI.create("jar:" + archive.toUri()), Map.of("create", "true", "enablePosixFileAttributes", true))) {
            Path top = zip.getPath(NAME);
            for (String name : names) {
                add(workspace().resolve(name), top.resolve(name));
            }
            Files.writeString(top.resolve(".mvn/maven.config"), OFFLINE);
            for (Path file : artifacts()) {
                add(file, top.resolve(REPOSITORY).resolve(repository().relativize(file).toString()));
                artifacts++;
            }
        }
    }

    private List<Path> artifacts() throws IOException {
        try (Stream<Path> files = Files.walk(repository())) {
            return files.filter(Files::isRegularFile).filter(ClassroomArchive::isKept).sorted().toList();
        }
    }

    private static boolean isKept(Path file) {
        String name = file.getFileName().toString();
        return KEPT.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.startsWith("maven-metadata");
    }

    private static void add(Path file, Path entry) throws IOException {
        Files.createDirectories(entry.getParent());
        Files.copy(file, entry, StandardCopyOption.COPY_ATTRIBUTES);
        // The scripts stay executable, where the system knows the word.
        PosixFileAttributeView permissions = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (permissions != null) {
            Files.setPosixFilePermissions(entry, permissions.readAttributes().permissions());
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException busy) {
            System.err.println("Delete " + folder + " by hand: " + busy.getMessage());
        }
    }

    private static void end(int code, String message) {
        System.err.println(message);
        System.exit(code);
    }
}
