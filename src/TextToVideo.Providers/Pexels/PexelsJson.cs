using System.Text.Json.Serialization;

namespace TextToVideo.Providers.Pexels;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(PexelsVideoPage))]
[JsonSerializable(typeof(PexelsVideo))]
[JsonSerializable(typeof(PexelsPhotoPage))]
[JsonSerializable(typeof(PexelsPhoto))]
internal sealed partial class PexelsJson : JsonSerializerContext;
