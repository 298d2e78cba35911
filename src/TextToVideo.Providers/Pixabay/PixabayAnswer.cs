namespace TextToVideo.Providers.Pixabay;

internal sealed record PixabayVideoPage(IReadOnlyList<PixabayVideo>? Hits);

/// <param name="PageUrl">`pageURL`.</param>
/// <param name="Tags">Parted by commas.</param>
/// <param name="Duration">Seconds.</param>
internal sealed record PixabayVideo(long Id, string? PageUrl, string? Tags, double? Duration, string? User, PixabayRenditions? Videos);

/// <param name="Large">May be missing, or there with an empty address.</param>
internal sealed record PixabayRenditions(PixabayRendition? Large, PixabayRendition? Medium, PixabayRendition? Small, PixabayRendition? Tiny)
{
    public IEnumerable<PixabayRendition> All => new[] { Tiny, Small, Medium, Large }.OfType<PixabayRendition>();
}

internal sealed record PixabayRendition(string? Url, int? Width, int? Height);

internal sealed record PixabayImagePage(IReadOnlyList<PixabayImage>? Hits);

/// <param name="LargeImageUrl">`largeImageURL`: at most 1,280 pixels on the longer side.</param>
internal sealed record PixabayImage(long Id, string? PageUrl, string? Tags, string? User, string? LargeImageUrl, int? ImageWidth, int? ImageHeight);
