package com.example.snapshots.docs.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * What a link in a page leads to.
 *
 * @param file the name of the file in the workspace; null if the link leaves the workspace
 * @param anchor what follows the hash; empty if nothing does
 */
public record Target(String file, String anchor) {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*|//.*");

    /** Whether a link leads to a page of the web, which is not looked at. */
    public static boolean isAddress(String link) {
        return ADDRESS.matcher(link).matches();
    }

    /**
     * Resolves a link to a file.
     *
     * @param page the name of the page that it is in
     */
    public static Target of(String page, String link) {
        int hash = link.indexOf('#');
        String path = decoded(hash < 0 ? link : link.substring(0, hash));
        String anchor = hash < 0 ? "" : decoded(link.substring(hash + 1));
        if (path.isEmpty()) {
            return new Target(page, anchor);
        }
        Deque<String> names = new ArrayDeque<>();
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        for (String name : (folder + path).split("/")) {
            if (name.equals("..") && names.pollLast() == null) {
                return new Target(null, anchor);
            } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return new Target(String.join("/", names), anchor);
    }

    private static String decoded(String part) {
        try {
            // A plus is a plus here, and a blank in a form alone.
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
