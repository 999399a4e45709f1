package dev.retort.template;

import dev.retort.value.Parsed;
import dev.retort.value.Value;
import java.util.Locale;

/** A request target: a path, joined to the base URL, or an absolute URL. */
final class TargetPlace implements Place {

    @Override
    public Parsed<String> insert(Value value, boolean first) {
        return Places.TEXT.insert(value, first).map(text -> first && isTarget(text) ? text : Percent.encode(text));
    }

    @Override
    public Parsed<String> insertAfter(String before, Value value) {
        return isInHost(before)
                ? Places.TEXT.insert(value, false).flatMap(TargetPlace::host)
                : insert(value, before.isEmpty());
    }

    private static boolean isTarget(String text) {
        return text.startsWith("/") || isUrl(text);
    }

    private static boolean isUrl(String text) {
        String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** Between the two slashes of a URL and the end of its authority. */
    private static boolean isInHost(String before) {
        return isUrl(before)
                && before.substring(before.indexOf("//") + 2).chars().noneMatch(c -> c == '/' || c == '?' || c == '#');
    }

    /** A host, a part of one, a port or both; an IPv6 address in brackets (RFC 3986, section 3.2.2). */
    private static Parsed<String> host(String text) {
        boolean isHost = !text.isEmpty() && text.chars().allMatch(TargetPlace::canBeInHost);
        return isHost
                ? Parsed.good(text)
                : Parsed.bad(
                        Shown.text(text) + " stands in the place of a host and is none; `| raw` puts it in as it is");
    }

    private static boolean canBeInHost(int c) {
        return Character.isLetterOrDigit(c) || "-._~:[]".indexOf(c) >= 0;
    }
}
