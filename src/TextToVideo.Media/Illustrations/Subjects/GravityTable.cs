using TextToVideo.Media.Illustrations.Icons;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>
/// Tells texts that speak of death and crime, whose words must not be shown by smiling, playing or colourful things. "The
/// battery died" and "kill the process" speak of nobody: such words count where people are named.
/// </summary>
internal sealed class GravityTable(EmojiIndexes indexes)
{
    private static readonly IconName[] Lights = [IconName.Parse("candle"), IconName.Parse("headstone")];

    private readonly HashSet<string> _mourning = WordsOf("mourning");
    private readonly HashSet<string> _grave = WordsOf("grave");
    private readonly HashSet<string> _people = WordsOf("people");
    private readonly HashSet<string> _cheerful = WordsOf("cheerful");

    /// <summary>What is never wrong in such a scene.</summary>
    public static IconName Light => Lights[0];

    public Gravity Of(string text)
    {
        var words = Token.Split(text).Select(token => token.Word).ToHashSet(StringComparer.Ordinal);
        if (_mourning.Overlaps(words)) return Gravity.Mourning;
        return _grave.Overlaps(words) && _people.Overlaps(words) ? Gravity.Grave : Gravity.None;
    }

    /// <summary>True for what may be shown beside death: things, places, animals as they are; no faces, hands, food, games.</summary>
    public bool Suits(IconName icon, Stand stand, Gravity gravity) => gravity switch
    {
        Gravity.None => true,
        Gravity.Mourning => Lights.Contains(icon),
        _ => stand is not (Stand.Head or Stand.Bust) && !_cheerful.Contains(icon.Name) && indexes.IsSober(icon),
    };

    private static HashSet<string> WordsOf(string kind) =>
        DataFile.Entries("grave.txt").Where(entry => entry.Key == kind).SelectMany(entry => entry.Values).ToHashSet(StringComparer.Ordinal);
}
