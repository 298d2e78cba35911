namespace TextToVideo.Cli.Tests.Durability.Storms;

/// <summary>A job that was handed in, or is yet to be.</summary>
internal sealed class StormJob(int number)
{
    private static readonly string[] Words = ["moon", "tide", "coast", "river", "storm", "cloud", "island", "harbour"];

    public string Key { get; } = $"storm-{number}";

    /// <summary>Null until a server has accepted it.</summary>
    public string? Id { get; set; }

    /// <summary>Texts that no other job has, so that each is bought once for this one.</summary>
    public object Request(Uri callback, string secret) => new
    {
        script = $"The {Words[number % Words.Length]} of number {number} rises. It falls again before night {number}.",
        title = $"Storm {number}",
        quality = "low",
        aspect = "1:1",
        voice = "elevenlabs:hum",
        captions = "plain",
        priority = number % 3 == 0 ? "high" : "normal",
        callback_url = callback,
        callback_secret = secret,
    };
}
