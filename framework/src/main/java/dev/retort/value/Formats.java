package dev.retort.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The formats of JSON Schema (draft 2020-12, Validation, section 7.3), and {@code byte} and {@code base64url} from
 * OpenAPI's registry. Each check takes time in proportion to the text. Two things are less than the standard: a
 * {@code regex} is one that java.util.regex reads, and internationalized names ({@code xn--…}) are not decoded, for
 * which reason {@code idn-email} and {@code idn-hostname} are left out.
 */
public final class Formats {

    private static final Map<String, Format> FORMATS = byName(
            new Format("uuid", EncodedText::isUuid),
            new Format("date", InternetTime::isDate),
            new Format("date-time", InternetTime::isDateTime),
            new Format("time", InternetTime::isTime),
            new Format("duration", InternetTime::isDuration),
            new Format("email", InternetName::isEmail),
            new Format("hostname", InternetName::isHostname),
            new Format("ipv4", InternetAddress::isIpv4),
            new Format("ipv6", InternetAddress::isIpv6),
            new Format("uri", UriSyntax::isUri),
            new Format("uri-reference", UriSyntax::isUriReference),
            new Format("uri-template", UriTemplateSyntax::isTemplate),
            new Format("iri", UriSyntax::isIri),
            new Format("iri-reference", UriSyntax::isIriReference),
            new Format("json-pointer", EncodedText::isJsonPointer),
            new Format("relative-json-pointer", EncodedText::isRelativeJsonPointer),
            new Format("regex", text -> Regex.compile(text) instanceof Parsed.Good<Regex>),
            new Format("byte", EncodedText::isBase64),
            new Format("base64url", EncodedText::isBase64Url));

    private Formats() {}

    private static Map<String, Format> byName(Format... formats) {
        Map<String, Format> map = new LinkedHashMap<>();
        for (Format format : formats) {
            map.put(format.name(), format);
        }
        return Collections.unmodifiableMap(map);
    }

    /** All names, in an order to show them in. */
    public static Set<String> names() {
        return FORMATS.keySet();
    }

    /** The format of that name. */
    public static Optional<Format> find(String name) {
        return Optional.ofNullable(FORMATS.get(name));
    }
}
