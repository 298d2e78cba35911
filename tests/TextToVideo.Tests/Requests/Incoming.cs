using System.Text.Json;
using TextToVideo.Requests;

namespace TextToVideo.Tests.Requests;

/// <summary>Requests as they arrive, and what is said to them.</summary>
internal static class Incoming
{
    public static VideoRequest FromJson(string json) => JsonSerializer.Deserialize<VideoRequest>(json, RequestJson.Options)!;

    public static VideoRequest Script(string script) => new() { Script = script };

    public static IReadOnlyList<RequestFault> FaultsOf(VideoRequest request, PathPolicy? paths = null) =>
        VideoRequestValidator.Validate(RequestNormalizer.Normalize(request), paths ?? PathPolicy.Nowhere);

    public static RequestFault OnlyFaultOf(VideoRequest request, PathPolicy? paths = null) => FaultsOf(request, paths).Single();
}
