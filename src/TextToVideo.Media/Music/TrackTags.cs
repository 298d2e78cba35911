namespace TextToVideo.Media.Music;

/// <summary>What a piece says of itself in ID3, Vorbis or MP4 tags.</summary>
internal sealed record TrackTags(string? Title, string? Artist, string? Licence, string? Url, IReadOnlyList<string> Moods)
{
    private const int Longest = 200;

    private static readonly string[] MoodNames = ["genre", "mood", "TMOO"];

    public static TrackTags None { get; } = new(null, null, null, null, []);

    public static TrackTags Of(IEnumerable<KeyValuePair<string, string>> tags)
    {
        var known = tags.GroupBy(tag => tag.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(tag => tag.Key, tag => tag.First().Value, StringComparer.OrdinalIgnoreCase);
        return new TrackTags(
            First(known, "title"),
            First(known, "artist", "composer", "album_artist"),
            First(known, "license", "licence", "WCOP", "copyright", "TCOP"),
            First(known, "WOAF", "WOAR", "contact"),
            [.. MoodNames.Select(name => First(known, name)).OfType<string>()]);
    }

    private static string? First(Dictionary<string, string> tags, params string[] names) =>
        names.Select(name => tags.GetValueOrDefault(name)?.Trim()).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is { } found ? found[..Math.Min(Longest, found.Length)] : null;
}
