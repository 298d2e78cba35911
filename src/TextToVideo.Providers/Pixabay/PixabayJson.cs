using System.Text.Json.Serialization;

namespace TextToVideo.Providers.Pixabay;

// Its names are neither of the usual cases (pageURL, largeImageURL), but differ from ours in case alone.
[JsonSourceGenerationOptions(PropertyNameCaseInsensitive = true, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(PixabayVideoPage))]
[JsonSerializable(typeof(PixabayImagePage))]
internal sealed partial class PixabayJson : JsonSerializerContext;
