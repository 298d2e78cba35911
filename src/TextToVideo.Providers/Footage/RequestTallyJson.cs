using System.Text.Json.Serialization;

namespace TextToVideo.Providers.Footage;

/// <summary>Hours, and how many requests were made in each.</summary>
[JsonSerializable(typeof(SortedDictionary<DateTimeOffset, int>))]
internal sealed partial class RequestTallyJson : JsonSerializerContext;
