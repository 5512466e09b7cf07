package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.FilePair;
import com.example.snapshots.diff.tree.LeftOut;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.ByteBuilder;
import java.util.Collection;
import java.util.List;

/**
 * The file {@code changes.json} beside the index: what the index says, for programs. It is UTF-8 with line feeds, and
 * the same input gives the same bytes.
 *
 * <pre>{@code
 * {
 *   "from": "start",                  the snapshots, as they are seen from the folder that holds both and the diffs
 *   "to": "end",
 *   "groups": [                       in the order in which to read them; none is empty
 *     {
 *       "title": "The change itself",
 *       "folded": false,              whether the index folds it
 *       "files": [                    in the order in which to read them
 *         {
 *           "path": "src/Item.java",  seen from a snapshot, with slashes
 *           "status": "changed",      or "added", "deleted" or "renamed"
 *           "renamedFrom": null,      the path in the first snapshot, if it is another
 *           "added": 15,              lines; 0 in a binary file
 *           "removed": 6,
 *           "hunks": 4,               0 in a binary file, and where only the mode changes
 *           "binary": false,
 *           "diff": "src/Item.java.diff"   seen from this file; null if of a binary file only the fact is kept
 *         }
 *       ]
 *     }
 *   ],
 *   "unchanged": {
 *     "count": 16,
 *     "paths": ["src/App.java"]       null if there are more than 1000
 *   },
 *   "emptyFolders": {                 empty in this snapshot, and not in the other; each ends with a slash
 *     "from": [],
 *     "to": ["new/"]
 *   },
 *   "leftOut": {
 *     "patterns": [                   the exclusions, in the format of gitignore
 *       {"pattern": "/pom.xml", "reason": "why, as a sentence; may be empty"}
 *     ],
 *     "paths": [                      what that left out; a folder ends with a slash, and what is in it is not named
 *       {"path": "pom.xml", "inFrom": true, "inTo": true}
 *     ]
 *   }
 * }
 * }</pre>
 *
 * <p>A byte of a name that is not UTF-8 is half a surrogate pair, as {@link
 * com.example.snapshots.files.SurrogateEscape} makes it.
 */
final class ChangesJson {
    /** How long the line of a file usually is: room that is there from the start is not copied later. */
    private static final int BYTES_PER_FILE = 300;

    private final ByteBuilder json;

    private ChangesJson(int files) {
        json = new ByteBuilder(files * BYTES_PER_FILE);
    }

    static byte[] bytes(
            FolderNames names, WalkResult<FileStat> diff, List<IndexGroup> groups, Collection<Exclusion> exclusions) {
        return new ChangesJson(diff.files().size()).write(names, diff, groups, exclusions);
    }

    private byte[] write(
            FolderNames names, WalkResult<FileStat> diff, List<IndexGroup> groups, Collection<Exclusion> exclusions) {
        json.append("{\n  \"from\": ").append(JsonText.of(names.from()));
        json.append(",\n  \"to\": ").append(JsonText.of(names.to()));
        json.append(",\n  \"groups\": ");
        for (int i = 0; i < groups.size(); i++) {
            begin(i, "  ");
            group(groups.get(i));
        }
        end(groups.size(), "  ");
        json.append(",\n  \"unchanged\": {\n    \"count\": " + diff.unchanged().count() + ",\n    \"paths\": ");
        if (diff.unchanged().paths().size() == diff.unchanged().count()) {
            texts(diff.unchanged().paths());
        } else {
            json.append("null");
        }
        json.append("\n  },\n  \"emptyFolders\": {\n    \"from\": ");
        texts(diff.emptyFolders().from());
        json.append(",\n    \"to\": ");
        texts(diff.emptyFolders().to());
        json.append("\n  },\n  \"leftOut\": {\n    \"patterns\": ");
        int patterns = 0;
        for (Exclusion exclusion : exclusions) {
            begin(patterns++, "    ");
            json.append("{\"pattern\": ").append(JsonText.of(exclusion.pattern()));
            json.append(", \"reason\": ")
                    .append(JsonText.of(exclusion.reason()))
                    .append("}");
        }
        end(patterns, "    ");
        json.append(",\n    \"paths\": ");
        List<LeftOut.Item> excluded = diff.leftOut().of(LeftOut.Reason.EXCLUDED);
        for (int i = 0; i < excluded.size(); i++) {
            LeftOut.Item item = excluded.get(i);
            begin(i, "    ");
            json.append("{\"path\": ").append(JsonText.of(item.path()));
            json.append(", \"inFrom\": " + item.inFrom() + ", \"inTo\": " + item.inTo() + "}");
        }
        end(excluded.size(), "    ");
        return json.append("\n  }\n}\n").toByteArray();
    }

    private void group(IndexGroup group) {
        json.append("{\n      \"title\": " + JsonText.of(group.title()) + ",\n      \"folded\": " + group.isFolded());
        json.append(",\n      \"files\": ");
        for (int i = 0; i < group.files().size(); i++) {
            begin(i, "      ");
            file(group.files().get(i));
        }
        end(group.files().size(), "      ");
        json.append("\n    }");
    }

    private void file(FileStat file) {
        FilePair pair = file.pair();
        json.append("{\"path\": ").append(JsonText.of(file.path()));
        json.append(", \"status\": \"").append(Count.kind(file.kind()));
        json.append("\", \"renamedFrom\": ").append(pair.rename() == null ? "null" : JsonText.of(pair.fromPath()));
        json.append(", \"added\": " + file.added() + ", \"removed\": " + file.removed());
        json.append(", \"hunks\": " + file.hunks() + ", \"binary\": " + file.binary());
        json.append(", \"diff\": ")
                .append(file.byName() ? "null" : JsonText.of(pair.diffName()))
                .append("}");
    }

    private void texts(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            begin(i, "    ");
            json.append(JsonText.of(texts.get(i)));
        }
        end(texts.size(), "    ");
    }

    /** Begins an element of an array: each has a line of its own, so that two versions of the file can be compared. */
    private void begin(int index, String indent) {
        json.append(index == 0 ? "[\n" : ",\n").append(indent).append("  ");
    }

    private void end(int size, String indent) {
        json.append(size == 0 ? "[]" : "\n" + indent + "]");
    }
}
