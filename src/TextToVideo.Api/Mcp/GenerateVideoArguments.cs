using System.Text.Json;
using System.Text.Json.Nodes;
using TextToVideo.Api.Requests;
using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>What an agent may ask of a video: all fields of a request but those that are for servers, and whether to wait.</summary>
/// <param name="Wait">Answer once the job has ended or waits for approval, telling of progress meanwhile.</param>
internal sealed record GenerateVideoArguments(VideoRequest Request, bool Wait)
{
    private const string WaitField = "wait";
    private static readonly string[] ForServers = ["callback_url", "callback_secret", "callback_stages"];

    /// <exception cref="InvalidRequestException"/>
    public static GenerateVideoArguments Read(IDictionary<string, JsonElement> arguments)
    {
        var faults = ForServers.Where(arguments.ContainsKey).Select(field => new RequestFault(field, FaultCode.Unknown, "Agents have no such field: ask for the status, or wait.")).ToList();
        var wait = arguments.TryGetValue(WaitField, out var given) ? given.ValueKind : JsonValueKind.False;
        if (wait is not (JsonValueKind.True or JsonValueKind.False)) faults.Add(new RequestFault(WaitField, FaultCode.Malformed, "It must be true or false."));
        if (faults.Count > 0) throw new InvalidRequestException(faults);

        var request = arguments.Where(argument => argument.Key != WaitField).ToDictionary();
        return new GenerateVideoArguments(RequestBody.Parse<VideoRequest>(JsonSerializer.SerializeToUtf8Bytes(request)), wait == JsonValueKind.True);
    }

    public static JsonObject Schema()
    {
        var schema = McpSchema.Of<VideoRequest>();
        var fields = schema["properties"]!.AsObject();
        foreach (var field in ForServers) fields.Remove(field);
        fields[WaitField] = new JsonObject { ["type"] = "boolean" };
        return schema;
    }
}
