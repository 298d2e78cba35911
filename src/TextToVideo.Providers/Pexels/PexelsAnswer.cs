namespace TextToVideo.Providers.Pexels;

internal sealed record PexelsVideoPage(IReadOnlyList<PexelsVideo>? Videos);

/// <param name="Duration">Seconds.</param>
internal sealed record PexelsVideo(long Id, int? Width, int? Height, double? Duration, string? Url, PexelsUser? User, IReadOnlyList<PexelsFile?>? VideoFiles);

internal sealed record PexelsUser(string? Name, string? Url);

/// <param name="Quality">`hd`, `sd`, `uhd`, `hls` or null.</param>
internal sealed record PexelsFile(string? Quality, string? FileType, int? Width, int? Height, string? Link, long? Size);

internal sealed record PexelsPhotoPage(IReadOnlyList<PexelsPhoto>? Photos);

/// <param name="Alt">A sentence that tells what is to be seen.</param>
internal sealed record PexelsPhoto(long Id, int? Width, int? Height, string? Url, string? Photographer, string? Alt, PexelsPhotoSource? Src);

internal sealed record PexelsPhotoSource(string? Original);
