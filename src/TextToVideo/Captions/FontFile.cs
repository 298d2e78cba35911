namespace TextToVideo.Captions;

/// <summary>A font that is not installed, at hand as a file.</summary>
/// <param name="Name">By its content: another name, another font.</param>
/// <param name="Path">Where it lies now.</param>
public sealed record FontFile(string Name, string Path);
