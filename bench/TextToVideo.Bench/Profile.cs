using System.Globalization;

namespace TextToVideo.Bench;

/// <summary>Which video is made.</summary>
/// <param name="Size">`720p`, `1080p`, `4k` or `portrait` (1080x1920).</param>
/// <param name="Minutes">Of narration, about; a twelfth is one scene.</param>
/// <param name="Picture">`drawn`: illustrations; `clips`: a footage folder with a clip for each scene, made on the spot.</param>
internal sealed record Profile(string Size, double Minutes, string Picture, int Rounds)
{
    public const string Usage =
        "usage: bench/run video [--size 720p|1080p|4k|portrait] [--minutes M] [--picture drawn|clips] [--rounds N]\n" +
        "default: a minute of 1080p, drawn, three rounds (one where it is longer); M from 0.25 to 33 (the longest script), such as 10 or 30";

    private const string Drawn = "drawn";
    private const string Clips = "clips";

    public bool HasClips => Picture == Clips;

    public int Scenes => (int)Math.Round(Minutes * Scripts.SentencesAMinute);

    public (int Width, int Height) Frame => Size switch
    {
        "720p" => (1280, 720),
        "4k" => (3840, 2160),
        "portrait" => (1080, 1920),
        _ => (1920, 1080),
    };

    public IEnumerable<string> Options => Size switch
    {
        "720p" => ["--quality", "low"],
        "4k" => ["--quality", "high"],
        "portrait" => ["--quality", "medium", "--aspect", "9:16"],
        _ => ["--quality", "medium"],
    };

    /// <summary>The options as a request to a server has them.</summary>
    public IEnumerable<KeyValuePair<string, object>> Request => Options.Chunk(2).Select(option => KeyValuePair.Create(option[0].TrimStart('-'), (object)option[1]));

    /// <returns>Null where something is not an option.</returns>
    public static Profile? Parse(ReadOnlySpan<string> arguments)
    {
        var (size, minutes, picture, rounds) = ("1080p", 1.0, Drawn, 0);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (i + 1 == arguments.Length) return null;
            var value = arguments[i + 1];
            var isKnown = arguments[i] switch
            {
                "--size" => (size = value) is "720p" or "1080p" or "4k" or "portrait",
                "--minutes" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out minutes) && minutes is >= 0.25 and <= 33,
                "--picture" => (picture = value) is Drawn or Clips,
                "--rounds" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out rounds) && rounds > 0,
                _ => false,
            };
            if (!isKnown) return null;
        }
        return new Profile(size, minutes, picture, rounds > 0 ? rounds : minutes > 1 ? 1 : 3);
    }
}
