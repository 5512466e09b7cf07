/**
 * A page as it is read: its front matter, its lines, what CommonMark takes it for, its links and headings.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>a page with its structure: {@link Document}; which files are pages: {@link PageNames};
 * <li>links: {@link PageLink} as they are written, {@link Target} where they lead, {@link Anchors} of the headings;
 * <li>files by their names in the workspace: {@link WorkTree};
 * <li>something wrong, with page and line: {@link Finding}.
 * </ul>
 */
package com.example.snapshots.docs.page;
