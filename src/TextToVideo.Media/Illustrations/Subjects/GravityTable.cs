using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>
/// Tells texts that speak of death and crime, whose words must not be shown by smiling, playing or colourful things. "The
/// battery died" and "kill the process" speak of nobody: such words count where people are named.
/// </summary>
internal sealed class GravityTable(EmojiIndexes indexes)
{
    private static readonly IconName[] Lights = [IconName.Parse("candle"), IconName.Parse("headstone")];

    private readonly Dictionary<string, HashSet<string>> _words = DataFile.Entries("grave.txt")
        .ToDictionary(entry => entry.Key, entry => entry.Values.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>What is never wrong in such a scene.</summary>
    public static IconName Light => Lights[0];

    public Gravity Of(string text, string language)
    {
        var words = Token.Split(text).Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        if (Says("mourning")) return Gravity.Mourning;
        return Says("grave") && Says("people") ? Gravity.Grave : Gravity.None;

        bool Says(string kind) => _words.TryGetValue($"{kind}/{SubjectFinder.Primary(language)}", out var known) && known.Overlaps(words);
    }

    /// <summary>True for what may be shown beside death: things, places, animals as they are; no faces, hands, food, games.</summary>
    public bool Suits(IconName icon, Stand stand, Gravity gravity) => gravity switch
    {
        Gravity.None => true,
        Gravity.Mourning => Lights.Contains(icon),
        _ => stand is not (Stand.Head or Stand.Bust) && !_words["cheerful"].Contains(icon.Name) && indexes.IsSober(icon),
    };
}
