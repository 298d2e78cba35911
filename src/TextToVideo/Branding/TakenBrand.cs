namespace TextToVideo.Branding;

/// <summary>A brand as a job goes on with it, whatever becomes of the kit.</summary>
public sealed record TakenBrand(BrandKit Kit, BrandLook Look, IReadOnlyList<string> Warnings);
