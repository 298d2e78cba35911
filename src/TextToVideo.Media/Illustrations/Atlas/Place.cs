namespace TextToVideo.Media.Illustrations.Atlas;

/// <param name="Code">The country: ISO 3166-1 alpha-2, lower case.</param>
/// <param name="Name">As the text has it.</param>
/// <param name="City">Null for the country itself.</param>
internal sealed record Place(string Code, string Name, GeoPoint? City);
