using System.Text.Json.Serialization;

namespace TextToVideo.Media.Music;

[JsonSerializable(typeof(TrackTags))]
internal sealed partial class TagJson : JsonSerializerContext;
