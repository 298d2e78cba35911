using TextToVideo.Branding;

namespace TextToVideo.Api.Brands;

/// <param name="Brands">By name.</param>
public sealed record BrandsAnswer(IReadOnlyList<BrandKit> Brands);
