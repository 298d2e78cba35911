using System.Collections.Concurrent;
using System.Text.Json;
using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>
/// Builds, once for each language, the index from an emoji's names and keywords to its picture. Faces, hand signs and
/// symbols are left out: they come in through the concepts alone, where they are meant.
/// </summary>
internal sealed class EmojiIndexes(IllustrationPackages packages)
{
    public const double WholeName = 12;
    private const double HeadOfName = 7;
    private const double WordOfName = 3.2;
    private const double UniqueKeyword = 5;

    /// <summary>Translators chose their keywords with care; the English lists hold slang and puns.</summary>
    private const double UniqueTranslatedKeyword = 9;

    private const string Nature = "Animals & Nature";
    private const string People = "People & Body";

    private const string Things = "Objects";
    private const string Places = "Travel & Places";

    private static readonly string[] Categories = ["Activities", Nature, "Food & Drink", Things, Places];

    // Names whose plain sense is another than the picture's.
    private static readonly HashSet<string> Puns = new(StringComparer.Ordinal)
    {
        "bat", "cricket", "seal", "fly", "ring", "watch", "label", "link", "hook", "pick", "club suit", "spade suit", "diamond suit",
        "pen", "wave", "star", "seat", "ice", "custard", "fog", "foggy", "wing", "pager", "bricks", "ribbon", "bell", "ox", "ram", "hut",
        "beans", "custom", "oncoming", "love hotel", "level slider", "bookmark", "joker", "mate", "orange",
    };

    private readonly ConcurrentDictionary<string, Lazy<TermIndex>> _indexes = new(StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, IconName>> _icons = new(() => ReadIcons(packages));

    private readonly Lazy<(HashSet<string> Nature, HashSet<string> People, HashSet<string> Sober)> _kinds = new(() => ReadKinds(packages));

    public TermIndex For(string language) =>
        _indexes.GetOrAdd(language, key => new Lazy<TermIndex>(() => Build(key))).Value;

    /// <summary>An animal or plant.</summary>
    public bool IsOfNature(IconName icon) => _kinds.Value.Nature.Contains(icon.Name);

    /// <summary>Somebody, or a part of one.</summary>
    public bool IsSomebody(IconName icon) => _kinds.Value.People.Contains(icon.Name) || icon.Name is "family";

    /// <summary>A thing, a place, an animal or a plant: nobody, nothing to eat or to play with.</summary>
    public bool IsSober(IconName icon) => _kinds.Value.Sober.Contains(icon.Name);

    private static (HashSet<string> Nature, HashSet<string> People, HashSet<string> Sober) ReadKinds(IllustrationPackages packages)
    {
        using var metadata = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(packages.Folder(IllustrationPackages.IconSet(IconName.ChiefSet)), "metadata.json")));
        var categories = metadata.RootElement.GetProperty("categories");
        HashSet<string> Of(params string[] kinds) =>
            kinds.SelectMany(kind => categories.GetProperty(kind).EnumerateArray()).Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal);
        return (Of(Nature), Of(People), Of(Nature, Things, Places));
    }

    private TermIndex Build(string language)
    {
        var index = new TermIndex();
        var keywords = new Dictionary<string, List<IconName>>(StringComparer.Ordinal);
        if (language == "en")
        {
            foreach (var icon in _icons.Value.Values.Distinct())
                AddName(index, icon, icon.Words, language);
            ReadEmojilib(keywords);
        }
        var file = Path.Combine(packages.Folder(IllustrationPackages.Emojibase), language, "compact.json");
        if (File.Exists(file))
            ReadEmojibase(file, language, index, keywords);
        foreach (var (keyword, icons) in keywords)
        {
            var weight = language == "en" ? UniqueKeyword / (1 + 0.3 * (icons.Count - 1)) : UniqueTranslatedKeyword / (1 + 0.5 * (icons.Count - 1));
            foreach (var icon in icons)
                index.Add(keyword, icon, weight);
        }
        return index;
    }

    private static void AddName(TermIndex index, IconName icon, string name, string language)
    {
        if (language == "en" && Puns.Contains(name))
            return;
        index.Add(name, icon, WholeName);
        var words = name.Split([' ', '-', '’', ',', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return;
        // The head of an English noun phrase: "pot of food" is a pot, "red apple" an apple.
        var of = Array.FindIndex(words, word => word is "of" or "with" or "on" or "in" or "and" or "showing" or "behind");
        var head = language == "en" ? words[of > 0 ? of - 1 : ^1] : null;
        foreach (var word in words.Where(word => word.Length > 2))
            index.Add(word, icon, word == head ? HeadOfName : WordOfName);
    }

    private void ReadEmojilib(Dictionary<string, List<IconName>> keywords)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(packages.Folder(IllustrationPackages.Emojilib), "dist", "emoji-en-US.json")));
        foreach (var emoji in json.RootElement.EnumerateObject())
        {
            var hex = string.Join('-', emoji.Name.EnumerateRunes().Select(rune => rune.Value.ToString("x4", null)));
            if (!_icons.Value.TryGetValue(Key(hex), out var icon))
                continue;
            foreach (var word in emoji.Value.EnumerateArray())
                AddKeyword(keywords, word.GetString()!.Replace('_', ' '), icon);
        }
    }

    private void ReadEmojibase(string file, string language, TermIndex index, Dictionary<string, List<IconName>> keywords)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var emoji in json.RootElement.EnumerateArray())
        {
            if (!_icons.Value.TryGetValue(Key(emoji.GetProperty("hexcode").GetString()!), out var icon))
                continue;
            AddName(index, icon, emoji.GetProperty("label").GetString()!.ToLowerInvariant(), language);
            if (!emoji.TryGetProperty("tags", out var tags))
                continue;
            foreach (var tag in tags.EnumerateArray())
                AddKeyword(keywords, tag.GetString()!, icon);
        }
    }

    private static void AddKeyword(Dictionary<string, List<IconName>> keywords, string keyword, IconName icon)
    {
        keyword = keyword.ToLowerInvariant();
        if (!keywords.TryGetValue(keyword, out var icons))
            keywords[keyword] = icons = [];
        if (!icons.Contains(icon))
            icons.Add(icon);
    }

    /// <summary>Icons of the chief set by code points, of the categories that name things.</summary>
    private static Dictionary<string, IconName> ReadIcons(IllustrationPackages packages)
    {
        var folder = packages.Folder(IllustrationPackages.IconSet(IconName.ChiefSet));
        using var metadata = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "metadata.json")));
        var things = Categories
            .SelectMany(category => metadata.RootElement.GetProperty("categories").GetProperty(category).EnumerateArray())
            .Select(name => name.GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        using var chars = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "chars.json")));
        var icons = new Dictionary<string, IconName>(StringComparer.Ordinal);
        foreach (var entry in chars.RootElement.EnumerateObject())
        {
            var name = entry.Value.GetString()!;
            if (things.Contains(name) && !name.Contains("oclock", StringComparison.Ordinal) && !name.Contains("-thirty", StringComparison.Ordinal))
                icons[Key(entry.Name)] = new IconName(IconName.ChiefSet, name);
        }
        return icons;
    }

    // Lists disagree on whether the "show as picture" mark FE0F is written.
    private static string Key(string hex) => hex.ToLowerInvariant().Replace("-fe0f", "", StringComparison.Ordinal);
}
