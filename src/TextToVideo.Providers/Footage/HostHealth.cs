namespace TextToVideo.Providers.Footage;

/// <summary>Knows which hosts are out of order, so that one that is costs the downloads of this process their patience once. Thread-safe.</summary>
internal sealed class HostHealth(TimeProvider time)
{
    // Less is a hiccup, which each download gets over by itself.
    private const int LeastTries = 3;
    private static readonly TimeSpan LeastTrouble = TimeSpan.FromSeconds(8);

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Trouble> _troubles = [];

    public bool IsDown(Uri url)
    {
        lock (_lock) return _troubles.GetValueOrDefault(url.Authority) is { } trouble && time.GetUtcNow() < trouble.DownUntil;
    }

    public void Answered(Uri url)
    {
        lock (_lock) _troubles.Remove(url.Authority);
    }

    /// <param name="began">When the try did.</param>
    /// <param name="isSilent">False: the host answered, but only that it is broken. One file may be at fault for that.</param>
    public void Failed(Uri url, DateTimeOffset began, bool isSilent)
    {
        lock (_lock)
        {
            if (!_troubles.TryGetValue(url.Authority, out var trouble)) _troubles.Add(url.Authority, trouble = new Trouble(began, url));
            trouble.Tries++;
            if (isSilent) trouble.SilentTries++;
            trouble.IsOfSeveralFiles |= url != trouble.First;
            var now = time.GetUtcNow();
            // After a rest one more failure is enough: it is the same trouble until the host answers.
            if (now - trouble.Since >= LeastTrouble && (trouble.IsOfSeveralFiles ? trouble.Tries : trouble.SilentTries) >= LeastTries) trouble.DownUntil = now + Rest;
        }
    }

    private sealed class Trouble(DateTimeOffset since, Uri first)
    {
        public DateTimeOffset Since { get; } = since;

        public Uri First { get; } = first;

        public int Tries { get; set; }

        public int SilentTries { get; set; }

        public bool IsOfSeveralFiles { get; set; }

        public DateTimeOffset DownUntil { get; set; }
    }
}
