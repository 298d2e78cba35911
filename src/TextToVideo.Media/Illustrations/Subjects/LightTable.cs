using TextToVideo.Media.Illustrations.Painting;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Words that say in what light a scene plays: a sunset is no night.</summary>
internal sealed class LightTable
{
    private readonly Dictionary<string, SkyMood> _moods = DataFile.Entries("light.txt")
        .SelectMany(entry => entry.Values.Select(word => (word, Mood: Enum.Parse<SkyMood>(entry.Key, ignoreCase: true))))
        .DistinctBy(pair => pair.word).ToDictionary(pair => pair.word, pair => pair.Mood, StringComparer.Ordinal);

    /// <returns>Null: the text does not say.</returns>
    public SkyMood? Of(string text) => Token.Split(text).Select(token => _moods.TryGetValue(token.Word, out var mood) ? mood : (SkyMood?)null).FirstOrDefault(mood => mood is not null);
}
