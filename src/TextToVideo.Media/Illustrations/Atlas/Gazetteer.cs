using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Readings;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Atlas;

/// <summary>Finds countries and large cities that a text names, in its own language.</summary>
internal sealed class Gazetteer(IllustrationPackages packages)
{
    private const int LongestName = 4;

    /// <summary>Languages whose names may take an -s: Deutschlands, Sveriges.</summary>
    private static readonly HashSet<string> WithGenitive = ["de", "sv", "da", "nb", "no", "nl"];

    /// <summary>In `country-aliases.txt`: a longer name of which a place is a part, and which is none itself, such as New Jersey.</summary>
    private const string NoPlace = "-";

    // Arabic writes "and", "in", "to" and "so" as one with the next word.
    private const string ArabicPrefixes = "وبلف";

    private static readonly HashSet<string> WithoutSpaces = ["ja", "zh", "zh-hant", "th"];

    private static readonly HashSet<string> Surnames = ["washington", "london", "jordan", "houston", "lincoln", "jackson", "dallas", "israel", "berlin", "milan", "paris", "vienna"];
    private static readonly HashSet<string> GivenNames = ["florence", "paris", "sydney", "austin", "charlotte", "victoria", "jordan", "chad", "georgia", "kenya", "israel", "vienna", "milan"];

    /// <summary>That stand before the name of a place.</summary>
    private static readonly HashSet<string> Directions =
        ["north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "greater", "old", "modern", "ancient", "imperial", "downtown", "inner", "outer", "city", "king", "queen", "president", "university", "republic"];

    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, Place>> _names = new(StringComparer.Ordinal);

    /// <summary>In the text's order, each country and city once.</summary>
    public IReadOnlyList<Place> Find(string text, string language)
    {
        var names = _names.GetOrAdd(SubjectFinder.Primary(language), Read);
        var found = WithoutSpaces.Contains(SubjectFinder.Primary(language)) ? FindWithin(text, names) : FindWords(text, names, WithGenitive.Contains(SubjectFinder.Primary(language)), hasPeople: SubjectFinder.Primary(language) != "de");
        return [.. found.Where(place => place.Code != NoPlace).DistinctBy(place => (place.Code, place.City))];
    }

    /// <summary>The brief without the names of places: Chile is no pepper, Turkey no bird.</summary>
    public IllustrationBrief Without(IllustrationBrief brief)
    {
        var hasSpaces = !WithoutSpaces.Contains(SubjectFinder.Primary(brief.Language));
        var names = Find(brief.Text, brief.Language).Select(place => NameForm(place.Name, hasSpaces)).ToArray();
        return names.Length == 0 ? brief : brief with
        {
            Text = names.Aggregate(brief.Text, (text, name) => name.Replace(text, " ")),
            Keywords = [.. brief.Keywords.Where(keyword => !names.Any(name => name.IsMatch(keyword)))],
        };
    }

    /// <summary>Whole words: there is a Lima, but none in "climate".</summary>
    private static Regex NameForm(string name, bool hasSpaces) =>
        new(hasSpaces ? $@"(?<!\p{{L}}){Regex.Escape(name)}(?!\p{{L}})" : Regex.Escape(name), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The longest name at each place; one in katakana only where it is the whole word: タイ is no part of タイプ.</summary>
    private static IEnumerable<Place> FindWithin(string text, IReadOnlyDictionary<string, Place> names)
    {
        var longest = names.Keys.Max(name => name.Length);
        for (var at = 0; at < text.Length; at++)
        {
            for (var length = Math.Min(longest, text.Length - at); length > 1; length--)
            {
                if (!names.TryGetValue(text.Substring(at, length), out var place) || !IsWhole(text, at, length)) continue;
                yield return place;
                at += length - 1;
                break;
            }
        }
    }

    private static bool IsWhole(string text, int at, int length) =>
        !(IsKatakana(text, at) && IsKatakana(text, at - 1)) && !(IsKatakana(text, at + length - 1) && IsKatakana(text, at + length));

    private static bool IsKatakana(string text, int at) => at >= 0 && at < text.Length && text[at] is >= '\u30A1' and <= '\u30FF';

    /// <param name="hasPeople">Whether a capital tells a name; in German it tells a noun.</param>
    private static IEnumerable<Place> FindWords(string text, IReadOnlyDictionary<string, Place> names, bool hasGenitive, bool hasPeople)
    {
        var words = Token.Split(text);
        for (var i = 0; i < words.Count;)
        {
            var length = Math.Min(LongestName, words.Count - i);
            Place? place = null;
            // Turkey is a country, turkey a bird. Writings without capitals have no such hint.
            while (length > 0 && !((words[i].IsCapital || !HasCapitals(words[i].Word)) && TryFind(string.Join(' ', words.GetRange(i, length).Select(token => token.Word)), out place)))
                length--;
            if (place is not null && !(length == 1 && hasPeople && IsSomebody(words, i))) yield return place;
            i += Math.Max(length, 1);
        }

        bool TryFind(string name, out Place? place) =>
            names.TryGetValue(name, out place)
            || (name.Length > 3 && ArabicPrefixes.Contains(name[0], StringComparison.Ordinal) && names.TryGetValue(name[1..], out place))
            || (hasGenitive && name.Length > 4 && name[^1] == 's' && names.TryGetValue(name[..^1], out place));
    }

    /// <summary>George Washington, Florence Nightingale: a name beside it makes it one of a person's.</summary>
    private static bool IsSomebody(List<Token> words, int at) =>
        (Surnames.Contains(words[at].Word) && at > 0 && IsName(words[at - 1])) || (GivenNames.Contains(words[at].Word) && at + 1 < words.Count && IsName(words[at + 1]));

    private static bool IsName(Token token) => token.IsCapital && token.Word.Length > 2 && !FunctionWords.Contains(token.Word) && !Directions.Contains(token.Word);

    private static bool HasCapitals(string word) => char.IsLower(word[0]);

    private Dictionary<string, Place> Read(string language)
    {
        var names = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var (key, values) in DataFile.Entries("country-aliases.txt").Where(entry => entry.Key.StartsWith(language + "/", StringComparison.Ordinal)))
        {
            foreach (var value in values.Select(Words))
                names.TryAdd(Key(value), new Place(key[(language.Length + 1)..], value, null));
        }
        var folder = Path.Combine(packages.Folder(IllustrationPackages.CountryNames), "langs");
        var file = Path.Combine(folder, $"{(language is "zh-hant" ? "zh" : language)}.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(File.Exists(file) ? file : Path.Combine(folder, "en.json")));
        foreach (var country in json.RootElement.GetProperty("countries").EnumerateObject())
        {
            var code = country.Name.ToLowerInvariant();
            foreach (var name in country.Value.ValueKind == JsonValueKind.Array ? country.Value.EnumerateArray().Select(value => value.GetString()!) : [country.Value.GetString()!])
            {
                if (name.Length > 2) names.TryAdd(Key(name), new Place(code, name, null));
            }
        }
        foreach (var line in DataFile.Lines("cities.txt"))
            AddCity(names, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return names;
    }

    /// <summary>`code longitude latitude Name=other name=...`</summary>
    private static void AddCity(Dictionary<string, Place> names, string[] values)
    {
        var point = new GeoPoint(double.Parse(values[1], CultureInfo.InvariantCulture), double.Parse(values[2], CultureInfo.InvariantCulture));
        foreach (var name in values.Skip(3).Select(Words))
            names.TryAdd(Key(name), new Place(values[0], name, point));
    }

    private static string Words(string value) => value.Replace('_', ' ');

    private static string Key(string name) => string.Join(' ', Token.Split(name).Select(token => token.Word));
}
