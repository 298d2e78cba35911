namespace TextToVideo.Speech;

/// <param name="Voices">In the order of their engines.</param>
/// <param name="Warnings">Engines that could not be asked, and why.</param>
public sealed record VoicesFound(IReadOnlyList<Voice> Voices, IReadOnlyList<string> Warnings)
{
    /// <param name="language">BCP 47; null: any.</param>
    public IEnumerable<Voice> Speaking(string? language) => language is null ? Voices : Voices.Where(voice => voice.Speaks(language));
}
