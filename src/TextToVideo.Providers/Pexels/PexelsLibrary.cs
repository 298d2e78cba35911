using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using TextToVideo.Footage;
using TextToVideo.Providers.Footage;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Pexels;

/// <summary>Pexels' videos and photos. https://www.pexels.com/api/documentation/</summary>
public sealed class PexelsLibrary(StockSearch search, IOptions<PexelsOptions> options) : IStockLibrary
{
    private const string PhotoPrefix = "photo-";

    private readonly PexelsOptions _options = options.Value;

    public static ServiceIdentity Identity { get; } = new("pexels", "Pexels", $"{PexelsOptions.Section}:{nameof(PexelsOptions.ApiKey)}");

    public ServiceIdentity Service => Identity;

    public async Task<IReadOnlyList<StockItem>> SearchAsync(string words, FootageKind kind, FootageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (kind == FootageKind.Picture)
        {
            var photos = await search.GetAsync(SearchUrl("search", words, query), Authorize, PexelsJson.Default.PexelsPhotoPage, cancellationToken);
            return [.. (photos?.Photos ?? []).Select(Picture).OfType<StockItem>()];
        }
        var videos = await search.GetAsync(SearchUrl("videos/search", words, query), Authorize, PexelsJson.Default.PexelsVideoPage, cancellationToken);
        return [.. (videos?.Videos ?? []).Select((video, rank) => Video(video, rank, query)).OfType<StockItem>()];
    }

    public async Task<StockItem?> FindAsync(string id, FootageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        var isPhoto = id.StartsWith(PhotoPrefix, StringComparison.Ordinal);
        if (!long.TryParse(isPhoto ? id[PhotoPrefix.Length..] : id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        if (isPhoto)
        {
            var photo = await search.GetAsync(new Uri(_options.BaseUrl, $"photos/{number}"), Authorize, PexelsJson.Default.PexelsPhoto, cancellationToken);
            return photo is null ? null : Picture(photo, 0);
        }
        var video = await search.GetAsync(new Uri(_options.BaseUrl, $"videos/videos/{number}"), Authorize, PexelsJson.Default.PexelsVideo, cancellationToken);
        return video is null ? null : Video(video, 0, query);
    }

    // The key alone, without a scheme.
    private void Authorize(HttpRequestMessage request) => request.Headers.TryAddWithoutValidation("Authorization", _options.ApiKey);

    private Uri SearchUrl(string path, string words, FootageQuery query)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["query"] = words,
            ["orientation"] = query.Frame.IsLandscape() ? "landscape" : query.Frame.IsUpright() ? "portrait" : "square",
            ["per_page"] = _options.PerPage.ToString(CultureInfo.InvariantCulture),
            ["locale"] = PexelsLocale.For(query.Language),
        };
        return new Uri(_options.BaseUrl, QueryHelpers.AddQueryString(path, parameters));
    }

    private static StockItem? Video(PexelsVideo video, int rank, FootageQuery query)
    {
        if (BestFile(video, query) is not { } file) return null;
        var candidate = new FootageCandidate
        {
            Provider = Identity.Code,
            Id = video.Id.ToString(CultureInfo.InvariantCulture),
            Kind = FootageKind.Video,
            Width = file.Width ?? 0,
            Height = file.Height ?? 0,
            Seconds = video.Duration ?? 0,
            Source = file.Link!,
            Attribution = Credit("Video", video.User?.Name, video.Url),
        };
        return new StockItem(candidate, PageWords.Of(video.Url), rank);
    }

    private static StockItem? Picture(PexelsPhoto photo, int rank)
    {
        if (!Uri.TryCreate(photo.Src?.Original, UriKind.Absolute, out _)) return null;
        var candidate = new FootageCandidate
        {
            Provider = Identity.Code,
            Id = PhotoPrefix + photo.Id.ToString(CultureInfo.InvariantCulture),
            Kind = FootageKind.Picture,
            Width = photo.Width ?? 0,
            Height = photo.Height ?? 0,
            Source = photo.Src!.Original!,
            Attribution = Credit("Picture", photo.Photographer, photo.Url),
        };
        return new StockItem(candidate, [.. PageWords.Of(photo.Url).Union(PageWords.Split(photo.Alt ?? ""))], rank);
    }

    // The smallest file that fills the frame: more would only be downloaded to be thrown away. None does: the largest.
    private static PexelsFile? BestFile(PexelsVideo video, FootageQuery query)
    {
        var usable = (video.VideoFiles ?? [])
            .OfType<PexelsFile>()
            .Where(file => file.Quality != "hls" && file.FileType is null or "video/mp4" && Uri.TryCreate(file.Link, UriKind.Absolute, out _))
            .OrderBy(Pixels)
            .ToList();
        return usable.FirstOrDefault(file => file.Width >= query.Frame.Width && file.Height >= query.Frame.Height) ?? usable.LastOrDefault();
    }

    private static long Pixels(PexelsFile file) => (long)(file.Width ?? 0) * (file.Height ?? 0);

    private static Attribution Credit(string what, string? creator, string? page) => new()
    {
        What = what,
        Source = "Pexels",
        Creator = creator,
        Url = page ?? "https://www.pexels.com",
        License = "Pexels License (https://www.pexels.com/license/)",
    };
}
