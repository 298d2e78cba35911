using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Pixabay;

/// <summary>Footage from Pixabay. There when a key is.</summary>
public sealed class PixabayOptions
{
    public const string Section = "Providers:Pixabay";

    /// <summary>Also taken from PIXABAY_API_KEY.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Default `https://pixabay.com/api/`. Ends with a slash.</summary>
    [Required]
    public Uri BaseUrl { get; set; } = new("https://pixabay.com/api/");

    /// <summary>Results for each search, 3 to 200. Default 50.</summary>
    [Range(3, 200)]
    public int PerPage { get; set; } = 50;

    /// <summary>Leaves out what is not fit for all ages. Default true.</summary>
    public bool SafeSearch { get; set; } = true;

    /// <summary>What the account allows within 60 s. Default 100.</summary>
    [Range(1, int.MaxValue)]
    public int RequestsPerMinute { get; set; } = 100;

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
