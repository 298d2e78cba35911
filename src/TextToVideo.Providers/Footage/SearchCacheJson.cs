using System.Text.Json.Serialization;

namespace TextToVideo.Providers.Footage;

[JsonSerializable(typeof(SearchCacheEntry))]
internal sealed partial class SearchCacheJson : JsonSerializerContext;
