namespace TextToVideo.Media.Illustrations.Atlas;

/// <summary>Degrees; east and north are positive.</summary>
internal readonly record struct GeoPoint(double Longitude, double Latitude);
