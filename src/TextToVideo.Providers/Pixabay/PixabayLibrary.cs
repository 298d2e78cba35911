using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using TextToVideo.Footage;
using TextToVideo.Providers.Footage;
using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.Pixabay;

/// <summary>Pixabay's videos and photos. https://pixabay.com/api/docs/</summary>
public sealed class PixabayLibrary(StockSearch search, IOptions<PixabayOptions> options) : IStockLibrary
{
    private const int MaxQueryLength = 100;
    private const int LargeImageSide = 1280;
    private const string PhotoPrefix = "photo-";

    private readonly PixabayOptions _options = options.Value;

    public static ServiceIdentity Identity { get; } = new("pixabay", "Pixabay", $"{PixabayOptions.Section}:{nameof(PixabayOptions.ApiKey)}");

    public ServiceIdentity Service => Identity;

    public async Task<IReadOnlyList<StockItem>> SearchAsync(string words, FootageKind kind, FootageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var parameters = new Dictionary<string, string?>
        {
            ["q"] = Shorten(words),
            ["per_page"] = _options.PerPage.ToString(CultureInfo.InvariantCulture),
            ["safesearch"] = _options.SafeSearch ? "true" : "false",
            ["lang"] = PixabayLanguage.For(query.Language),
        };
        if (kind == FootageKind.Video) return await VideosAsync(parameters, query, cancellationToken);
        parameters["image_type"] = "photo";
        parameters["orientation"] = query.Frame.IsLandscape() ? "horizontal" : query.Frame.IsUpright() ? "vertical" : "all";
        return await PicturesAsync(parameters, cancellationToken);
    }

    public async Task<StockItem?> FindAsync(string id, FootageQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        var isPhoto = id.StartsWith(PhotoPrefix, StringComparison.Ordinal);
        if (!long.TryParse(isPhoto ? id[PhotoPrefix.Length..] : id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var parameters = new Dictionary<string, string?> { ["id"] = number.ToString(CultureInfo.InvariantCulture) };
        var items = isPhoto ? await PicturesAsync(parameters, cancellationToken) : await VideosAsync(parameters, query, cancellationToken);
        return items.Count > 0 ? items[0] : null;
    }

    private async Task<IReadOnlyList<StockItem>> VideosAsync(Dictionary<string, string?> parameters, FootageQuery query, CancellationToken cancellationToken)
    {
        var page = await search.GetAsync(new Uri(_options.BaseUrl, QueryHelpers.AddQueryString("videos/", parameters)), Authorize, PixabayJson.Default.PixabayVideoPage, cancellationToken);
        return [.. (page?.Hits ?? []).Select((video, rank) => Video(video, rank, query)).OfType<StockItem>()];
    }

    private async Task<IReadOnlyList<StockItem>> PicturesAsync(Dictionary<string, string?> parameters, CancellationToken cancellationToken)
    {
        var page = await search.GetAsync(new Uri(QueryHelpers.AddQueryString(_options.BaseUrl.AbsoluteUri, parameters)), Authorize, PixabayJson.Default.PixabayImagePage, cancellationToken);
        return [.. (page?.Hits ?? []).Select(Picture).OfType<StockItem>()];
    }

    private void Authorize(HttpRequestMessage request) =>
        request.RequestUri = new Uri(QueryHelpers.AddQueryString(request.RequestUri!.AbsoluteUri, "key", _options.ApiKey!));

    private static StockItem? Video(PixabayVideo video, int rank, FootageQuery query)
    {
        var usable = video.Videos?.All.Where(rendition => Uri.TryCreate(rendition.Url, UriKind.Absolute, out _)).ToList() ?? [];
        // The smallest that fills the frame, else the largest.
        var best = usable.FirstOrDefault(rendition => rendition.Width >= query.Frame.Width && rendition.Height >= query.Frame.Height) ?? usable.LastOrDefault();
        if (best is null) return null;
        var candidate = new FootageCandidate
        {
            Provider = Identity.Code,
            Id = video.Id.ToString(CultureInfo.InvariantCulture),
            Kind = FootageKind.Video,
            Width = best.Width ?? 0,
            Height = best.Height ?? 0,
            Seconds = video.Duration ?? 0,
            Source = best.Url!,
            Attribution = Credit("Video", video.User, video.PageUrl),
        };
        return new StockItem(candidate, Words(video.Tags, video.PageUrl), rank);
    }

    private static StockItem? Picture(PixabayImage image, int rank)
    {
        if (!Uri.TryCreate(image.LargeImageUrl, UriKind.Absolute, out _)) return null;
        var (width, height) = (image.ImageWidth ?? 0, image.ImageHeight ?? 0);
        // The sizes told are the original's; what can be had is smaller.
        var scale = Math.Min(1, (double)LargeImageSide / Math.Max(1, Math.Max(width, height)));
        var candidate = new FootageCandidate
        {
            Provider = Identity.Code,
            Id = PhotoPrefix + image.Id.ToString(CultureInfo.InvariantCulture),
            Kind = FootageKind.Picture,
            Width = (int)(width * scale),
            Height = (int)(height * scale),
            Source = image.LargeImageUrl!,
            Attribution = Credit("Picture", image.User, image.PageUrl),
        };
        return new StockItem(candidate, Words(image.Tags, image.PageUrl), rank);
    }

    private static IReadOnlyList<string> Words(string? tags, string? page) => [.. PageWords.Split(tags ?? "").Union(PageWords.Of(page))];

    // At a word's end: half a word finds other things.
    private static string Shorten(string words)
    {
        if (words.Length <= MaxQueryLength) return words;
        var end = words.LastIndexOf(' ', MaxQueryLength);
        return words[..(end > 0 ? end : MaxQueryLength)];
    }

    private static Attribution Credit(string what, string? creator, string? page) => new()
    {
        What = what,
        Source = "Pixabay",
        Creator = creator,
        Url = page ?? "https://pixabay.com",
        License = "Pixabay Content License (https://pixabay.com/service/license-summary/)",
    };
}
