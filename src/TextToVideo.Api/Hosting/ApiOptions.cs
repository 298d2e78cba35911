using System.ComponentModel.DataAnnotations;
using TextToVideo.Api.Access;
using TextToVideo.Api.Limits;

namespace TextToVideo.Api.Hosting;

public sealed class ApiOptions
{
    public const string Section = "Api";

    /// <summary>Where this server is reached from outside, such as `https://video.example.org`. Default: as each request addresses it.</summary>
    public Uri? PublicBaseUrl { get; set; }

    /// <summary>Who may use the API. None: everybody on this machine, and nobody else.</summary>
    public IList<ApiKeyOptions> Keys { get; init; } = [];

    /// <summary>Folders whose music and footage requests may name. Default: none.</summary>
    public IList<string> MediaFolders { get; init; } = [];

    /// <summary>Origins of web pages that may call the API from a browser, such as `https://studio.example.org`. Default: none.</summary>
    public IList<string> AllowedOrigins { get; init; } = [];

    /// <summary>Names besides `localhost` that a server without keys answers to; others may be a web page that plays this machine.</summary>
    public IList<string> AllowedHosts { get; init; } = [];

    /// <summary>How long links to files are good. Default: a day.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "30.00:00:00")]
    public TimeSpan LinkLifetime { get; set; } = TimeSpan.FromDays(1);

    public RateLimitOptions Limits { get; init; } = new();
}
