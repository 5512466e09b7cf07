package com.example.snapshots.diff.kept;

import com.example.snapshots.files.Escape;
import com.example.snapshots.files.FileBytes;
import com.example.snapshots.files.FileNames;
import com.example.snapshots.files.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is in the folder of the diffs when a run begins. The folder is the tool's own: the first line of the index says
 * so, and all that lies beside it is written by the tool. A folder that holds anything else is refused.
 *
 * <p>Each file that should be there is put into the scan, also by several threads at once; then it says how the folder
 * differs from that.
 */
final class FolderScan implements FileSink {
    /** A file of the folder: whether it should be there, and whether it holds what it should. */
    private static final class Kept {
        private final long size;
        private volatile boolean wanted;
        private volatile boolean same;
        private volatile boolean sameLines;

        Kept(long size) {
            this.size = size;
        }
    }

    private final Path folder;
    private final Map<String, Kept> files = new ConcurrentHashMap<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final List<String> unfinished = new ArrayList<>();
    private final ThreadLocal<FileBytes> memory = ThreadLocal.withInitial(FileBytes::new);
    private final boolean marked;

    /**
     * Looks at the folder. Changes nothing.
     *
     * @param folder the real path of the folder, which need not exist
     * @throws InputException if it cannot be read, or holds anything that is neither a diff nor left by this tool
     */
    FolderScan(Path folder) throws InputException {
        this.folder = folder;
        // Not by recursion: folders can be deeper than a stack, and a system lets only so many be open at once.
        Deque<String> inside = new ArrayDeque<>(Files.isDirectory(folder) ? List.of("") : List.of());
        while (!inside.isEmpty()) {
            String path = inside.remove();
            list(path.isEmpty() ? folder : FolderLayout.place(folder, path), path, inside);
        }
        marked = files.containsKey(FolderLayout.INDEX) && beginsWithMark();
        if (files.containsKey(FolderLayout.INDEX) && !marked) {
            throw refuse(FolderLayout.INDEX);
        }
    }

    private void list(Path inside, String path, Deque<String> folders) throws InputException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(inside)) {
            for (Path entry : entries) {
                take(entry, path + FileNames.name(entry), folders);
            }
        } catch (DirectoryIteratorException e) {
            throw InputException.cannot("read", inside, e.getCause());
        } catch (IOException e) {
            throw InputException.cannot("read", inside, e);
        }
    }

    private void take(Path entry, String name, Deque<String> folders) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            // A check does not lock: this is what another run has just deleted.
            return;
        }
        if (name.equals(FolderLayout.LOCK)) {
            if (!attributes.isRegularFile()) {
                throw refuse(name);
            }
            // Of a run that is at work, or was killed; the next one takes it.
            return;
        }
        if (FolderLayout.isAside(name) && attributes.isDirectory()) {
            unfinished.add(name);
        } else if (attributes.isRegularFile() && FolderLayout.isOfOthers(name)) {
            // It may be there.
            return;
        } else if (attributes.isDirectory()) {
            folders.add(name + "/");
        } else if (attributes.isRegularFile() && FolderLayout.isKept(name)) {
            files.put(name, new Kept(attributes.size()));
        } else {
            throw refuse(name);
        }
    }

    private InputException refuse(String name) {
        return new InputException("Not a folder of diffs alone: " + Escape.path(folder) + " holds " + Escape.name(name)
                + ", which this tool did not write. Nothing was changed.");
    }

    private boolean beginsWithMark() throws InputException {
        return memory.get()
                .beginsWith(folder.resolve(FolderLayout.INDEX), FolderLayout.MARK.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether the index says that the folder is the tool's own. */
    boolean isMarked() {
        return marked;
    }

    /**
     * Refuses the folder if it is that of another pair: one would delete the diffs of the other.
     *
     * @throws InputException if the index names another pair, or cannot be read
     */
    void refuseOtherPair(FolderNames names) throws InputException {
        String title = marked ? FolderIndex.readTitle(folder) : "";
        String wanted = FolderIndex.title(names);
        // A folder that is called as the second snapshot is of that one alone, whatever comes before it now.
        boolean isOfSecond = names.out().endsWith("/" + names.to());
        String end = wanted.substring(isOfSecond ? wanted.lastIndexOf(" to ") : 0);
        if (title.startsWith(FolderIndex.TITLE) && !title.endsWith(end)) {
            int prefix = FolderIndex.TITLE.length();
            throw new InputException("Another pair is kept in " + Escape.path(folder) + ": it holds the diffs from "
                    + title.substring(prefix) + ", and these are from " + wanted.substring(prefix)
                    + ". Nothing was changed; delete it if that pair is gone, or name another"
                    + " folder with --out, or --out-name in a course.");
        }
    }

    @Override
    public void put(String name, byte[] content) throws InputException {
        if (!holds(name, content)) {
            Kept kept = files.get(name);
            if (kept != null && kept.size != content.length) {
                kept.sameLines = memory.get().holdsLinesOf(FolderLayout.place(folder, name), content);
            }
        }
    }

    /**
     * Takes note of a file that should be there.
     *
     * @param name relative to the folder, with slashes
     * @return whether it is there, with this content
     * @throws InputException if it cannot be read, or if its name is one that the folder needs for itself
     */
    boolean holds(String name, byte[] content) throws InputException {
        if (FolderLayout.isReserved(name)) {
            throw new InputException("Cannot keep the diff " + Escape.name(name) + " in " + folder
                    + ": its first folder has a name that the folder of the diffs uses itself.");
        }
        Kept kept = files.get(name);
        if (kept == null) {
            missing.add(name);
            return false;
        }
        kept.wanted = true;
        kept.same = kept.size == content.length && memory.get().beginsWith(FolderLayout.place(folder, name), content);
        return kept.same;
    }

    /**
     * How the folder differed from what it should hold, once it has been told all of that.
     *
     * @throws InputException if it holds diffs that the tool did not write
     */
    Drift drift() throws InputException {
        List<String> stale = new ArrayList<>();
        List<String> orphans = new ArrayList<>(unfinished);
        boolean sameLines = true;
        for (Map.Entry<String, Kept> file : files.entrySet()) {
            Kept kept = file.getValue();
            if (!kept.same && !marked) {
                throw refuse(file.getKey());
            }
            if (!kept.wanted) {
                orphans.add(file.getKey());
            } else if (!kept.same) {
                stale.add(file.getKey());
                sameLines &= kept.sameLines;
            }
        }
        Collections.sort(stale);
        Collections.sort(orphans);
        boolean inLineEndsAlone = sameLines && !stale.isEmpty() && missing.isEmpty() && orphans.isEmpty();
        return new Drift(stale, new ArrayList<>(new TreeSet<>(missing)), orphans, inLineEndsAlone);
    }
}
