package com.example.snapshots.docs.lint;

import com.example.snapshots.docs.page.Document;
import com.example.snapshots.docs.page.Finding;
import com.example.snapshots.files.InputException;
import java.util.List;

/** Looks for one kind of mistake in the pages. */
interface Rule {
    /** What is wrong in these pages, which are all that there are. */
    List<Finding> check(List<Document> pages) throws InputException;
}
