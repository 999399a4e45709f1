package dev.retort.template;

import java.util.List;
import java.util.Locale;

/** The filters that come with Retort. {@code raw} is not among them: it belongs to the grammar. */
public final class Filters {

    private Filters() {}

    public static List<TemplateFilter> builtIn() {
        return List.of(
                new DefaultFilter(),
                new TextChange("url", Percent::encode),
                new UrlDecodeFilter(),
                new Base64Filter(),
                new Base64UrlFilter(),
                new Base64DecodeFilter(),
                new HexFilter(),
                new UnhexFilter(),
                new Sha256Filter(),
                new HmacSha256Filter(),
                new CharsetFilter(),
                new JsonFilter(),
                new ParseJsonFilter(),
                new TextFilter(),
                new IntFilter(),
                new NumberFilter(),
                new TextChange("upper", text -> text.toUpperCase(Locale.ROOT)),
                new TextChange("lower", text -> text.toLowerCase(Locale.ROOT)),
                new TextChange("trim", String::strip),
                new ReplaceFilter(),
                new ReplaceAllFilter(),
                new MatchFilter(),
                new SplitFilter(),
                new JoinFilter(),
                new FirstFilter(),
                new LastFilter(),
                new AtFilter(),
                new LengthFilter(),
                new MapFilter(),
                new SumFilter(),
                new SortFilter(),
                new DistinctFilter(),
                new KeysFilter(),
                new ValuesFilter(),
                new PathFilter(),
                new XPathFilter(),
                new PlusFilter(),
                new MinusFilter(),
                new DateFilter(),
                new FormatFilter(),
                new TextChange("htmlEscape", HtmlEscape::of),
                new HtmlUnescapeFilter());
    }
}
