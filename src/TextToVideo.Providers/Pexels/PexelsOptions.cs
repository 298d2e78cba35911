using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Pexels;

/// <summary>Footage from Pexels. There when a key is.</summary>
public sealed class PexelsOptions
{
    public const string Section = "Providers:Pexels";

    /// <summary>Also taken from PEXELS_API_KEY.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Default `https://api.pexels.com/v1/`. Ends with a slash.</summary>
    [Required]
    public Uri BaseUrl { get; set; } = new("https://api.pexels.com/v1/");

    /// <summary>Results for each search, 1 to 80. Default 40.</summary>
    [Range(1, 80)]
    public int PerPage { get; set; } = 40;

    /// <summary>What the account allows. Defaults 200 and 20,000, the limits of a new account.</summary>
    [Range(1, int.MaxValue)]
    public int RequestsPerHour { get; set; } = 200;

    [Range(1, int.MaxValue)]
    public int RequestsPerMonth { get; set; } = 20_000;

    /// <summary>A search that takes long is not worth the wait: scenes have others to ask, and drawings. Defaults 5 s for a connection, 10 s for a try, 30 s for all.</summary>
    [ValidateObjectMembers]
    public ResilienceOptions Http { get; init; } = new()
    {
        RetriesBlindRateLimit = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        TryTimeout = TimeSpan.FromSeconds(10),
        TotalTimeout = TimeSpan.FromSeconds(30),
    };
}
