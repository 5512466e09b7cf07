package com.example.snapshots.diff.kept;

import com.example.snapshots.diff.patch.Count;
import com.example.snapshots.diff.patch.FileStat;
import com.example.snapshots.diff.tree.Exclusion;
import com.example.snapshots.diff.tree.LeftOut;
import com.example.snapshots.diff.tree.WalkResult;
import com.example.snapshots.files.ByteBuilder;
import java.util.ArrayList;
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
    private static final int BYTES_PER_FILE = 200;

    private ChangesJson() {}

    static byte[] bytes(
            FolderNames names, WalkResult<FileStat> diff, List<IndexGroup> groups, Collection<Exclusion> exclusions) {
        ByteBuilder json = new ByteBuilder(diff.files().size() * BYTES_PER_FILE);
        json.append("{\n  \"from\": ").append(JsonText.of(names.from()));
        json.append(",\n  \"to\": ").append(JsonText.of(names.to()));
        json.append(",\n  \"groups\": ");
        List<String> written = new ArrayList<>();
        for (IndexGroup group : groups) {
            written.add(group(group));
        }
        json.append(list(written, "  "));
        json.append(",\n  \"unchanged\": {\n    \"count\": " + diff.unchanged().count() + ",\n    \"paths\": ");
        boolean named = diff.unchanged().paths().size() == diff.unchanged().count();
        json.append(named ? texts(diff.unchanged().paths()) : "null");
        json.append("\n  },\n  \"emptyFolders\": {\n    \"from\": ")
                .append(texts(diff.emptyFolders().from()));
        json.append(",\n    \"to\": ").append(texts(diff.emptyFolders().to()));
        written.clear();
        for (Exclusion exclusion : exclusions) {
            written.add("{\"pattern\": " + JsonText.of(exclusion.pattern()) + ", \"reason\": "
                    + JsonText.of(exclusion.reason()) + "}");
        }
        json.append("\n  },\n  \"leftOut\": {\n    \"patterns\": ").append(list(written, "    "));
        written.clear();
        for (LeftOut.Item excluded : diff.leftOut().of(LeftOut.Reason.EXCLUDED)) {
            written.add("{\"path\": " + JsonText.of(excluded.path()) + ", \"inFrom\": " + excluded.inFrom()
                    + ", \"inTo\": " + excluded.inTo() + "}");
        }
        json.append(",\n    \"paths\": ").append(list(written, "    "));
        return json.append("\n  }\n}\n").toByteArray();
    }

    private static String group(IndexGroup group) {
        List<String> files = new ArrayList<>();
        for (FileStat file : group.files()) {
            files.add("{\"path\": " + JsonText.of(file.path()) + ", \"status\": \"" + Count.kind(file.kind())
                    + "\", \"renamedFrom\": " + renamedFrom(file) + ", \"added\": " + file.added() + ", \"removed\": "
                    + file.removed() + ", \"hunks\": "
                    + file.hunks() + ", \"binary\": " + file.binary() + ", \"diff\": "
                    + (file.byName() ? "null" : JsonText.of(file.pair().diffName())) + "}");
        }
        return "{\n      \"title\": " + JsonText.of(group.title()) + ",\n      \"folded\": " + group.isFolded()
                + ",\n      \"files\": " + list(files, "      ") + "\n    }";
    }

    private static String renamedFrom(FileStat file) {
        return file.pair().rename() == null ? "null" : JsonText.of(file.pair().fromPath());
    }

    private static String texts(List<String> texts) {
        List<String> written = new ArrayList<>();
        for (String text : texts) {
            written.add(JsonText.of(text));
        }
        return list(written, "    ");
    }

    /** An array with an element in each line, so that two versions of it can be compared. */
    private static String list(List<String> elements, String indent) {
        String start = "\n" + indent + "  ";
        return elements.isEmpty() ? "[]" : "[" + start + String.join("," + start, elements) + "\n" + indent + "]";
    }
}
