using System.Text.Json.Serialization;
using TextToVideo.Footage;

namespace TextToVideo.Media.FolderFootage;

[JsonSerializable(typeof(MediaFacts))]
internal sealed partial class ProbeJson : JsonSerializerContext;
