/**
 * A page as it is read: its front matter, its lines, what CommonMark takes it for, its links and headings.
 *
 * <p>Which part do you want?
 * <ul>
 * <li>a page with its structure: {@link com.example.snapshots.docs.page.Document}; which files are pages: {@link com.example.snapshots.docs.page.PageNames};
 * <li>links: {@link com.example.snapshots.docs.page.PageLink} as they are written, {@link com.example.snapshots.docs.page.Target} where they lead,
 *     {@link com.example.snapshots.docs.page.Anchors} of the headings;
 * <li>files by their names in the workspace: {@link com.example.snapshots.docs.page.WorkTree};
 * <li>something wrong, with page and line: {@link com.example.snapshots.docs.page.Finding}.
 * </ul>
 */
package com.example.snapshots.docs.page;
