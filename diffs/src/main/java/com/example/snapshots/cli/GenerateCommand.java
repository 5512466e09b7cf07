package com.example.snapshots.cli;

import com.example.snapshots.cli.output.DriftText;
import com.example.snapshots.cli.output.ExitCode;
import com.example.snapshots.cli.output.Terminal;
import com.example.snapshots.diff.kept.DiffFolder;
import com.example.snapshots.diff.kept.Drift;
import com.example.snapshots.docs.Pages;
import org.apache.commons.cli.Options;

/** Writes the diffs and their index, and in the workspace the pages. */
record GenerateCommand(Terminal terminal, Workspace workspace) implements Command {
    @Override
    public String description() {
        return "Write the diffs and their index; touch only what is not up to date.";
    }

    @Override
    public Options options() {
        return StoreOptions.options();
    }

    @Override
    public String notes() {
        return """
                Example:
                  snapshot-diff generate --from before --to after --out diffs

                Exit codes: 0 done, 2 wrong usage or input, and then nothing is written.
                """;
    }

    @Override
    public int run(Arguments arguments) throws Exception {
        StoreOptions options = new StoreOptions(arguments, workspace);
        try (DiffFolder.Pending diffs = options.diffs().prepare()) {
            DiffFolder.Report report = diffs.report();
            // Worked out before the first diff is moved into place: a page that is refused changes nothing.
            Pages pages = options.pages(report.changes());
            diffs.finish();
            terminal.out().println(written(report.drift(), options.outName()));
            options.sayLeftOut(terminal, report.changes().leftOut());
            if (pages != null) {
                PageReport.write(terminal, pages);
            }
        }
        return ExitCode.DONE;
    }

    private String written(Drift before, String out) {
        if (before.isFresh()) {
            return "The diffs in " + out + " were up to date.";
        }
        return "W" + DriftText.written(before).substring(1) + " in " + out + ".";
    }
}
