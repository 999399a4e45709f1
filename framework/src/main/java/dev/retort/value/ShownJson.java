package dev.retort.value;

import java.util.List;

/** Values in messages: whole if they are short, else without their middle. */
final class ShownJson {

    private ShownJson() {}

    static String of(Value value, int maxChars) {
        List<String> pieces = JsonPrinter.compact(value).pieces();
        long length = pieces.stream().mapToLong(String::length).sum();
        if (length <= maxChars) {
            return String.join("", pieces);
        }
        return pieces.size() == 1 ? scalar(value, length) : tree(pieces, maxChars) + " (" + length + " characters)";
    }

    private static String scalar(Value value, long length) {
        if (value instanceof Bytes bytes) {
            return bytes.size() + " bytes";
        }
        long characters = value instanceof Text text ? text.length() : length;
        return value.kind().phrase() + " of " + characters + " characters";
    }

    private static String tree(List<String> pieces, int maxChars) {
        int left = maxChars;
        int head = 0;
        while (pieces.get(head).length() <= left - maxChars / 2) {
            left -= pieces.get(head).length();
            head++;
        }
        int tail = pieces.size();
        while (pieces.get(tail - 1).length() <= left) {
            tail--;
            left -= pieces.get(tail).length();
        }
        return String.join("", pieces.subList(0, head)) + " … " + String.join("", pieces.subList(tail, pieces.size()));
    }
}
