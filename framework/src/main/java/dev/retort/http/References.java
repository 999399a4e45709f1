package dev.retort.http;

import java.util.ArrayDeque;
import java.util.Deque;

/** References relative to a URL (RFC 3986, section 5.2), on the text, so that nothing else in it changes. */
final class References {

    private References() {}

    /** Where a reference leads from a URL; a fragment leads nowhere. */
    static Target resolve(Target base, String reference) {
        String text = reference.strip();
        int hash = text.indexOf('#');
        String place = hash < 0 ? text : text.substring(0, hash);
        if (hasScheme(place)) {
            return Target.of(place);
        }
        String origin = base.origin().text();
        if (place.startsWith("//")) {
            return Target.of(base.origin().scheme() + ":" + place);
        }
        if (place.isEmpty()) {
            return Target.of(base.text());
        }
        if (place.startsWith("?")) {
            return Target.of(origin + base.path() + place);
        }
        int mark = place.indexOf('?');
        String path = mark < 0 ? place : place.substring(0, mark);
        String query = mark < 0 ? "" : place.substring(mark);
        String folder = base.path().substring(0, base.path().lastIndexOf('/') + 1);
        return Target.of(origin + withoutDots(path.startsWith("/") ? path : folder + path) + query);
    }

    private static boolean hasScheme(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && Character.isLetter(text.charAt(0))
                && text.chars().limit(colon).allMatch(References::inScheme);
    }

    private static boolean inScheme(int character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || "+-.".indexOf(character) >= 0);
    }

    /** RFC 3986, section 5.2.4, of a path that begins with a slash. */
    private static String withoutDots(String path) {
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int at = 0; at < segments.length; at++) {
            boolean last = at == segments.length - 1;
            boolean dots = segments[at].equals(".") || segments[at].equals("..");
            if (segments[at].equals("..") && !kept.isEmpty()) {
                kept.removeLast();
            }
            if (!dots) {
                kept.addLast(segments[at]);
            } else if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
