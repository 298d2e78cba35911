using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>Describes the JSON of a type to agents.</summary>
internal static class McpSchema
{
    private static readonly JsonSchemaExporterOptions Options = new() { TreatNullObliviousAsNonNullable = true };

    public static JsonObject Of<T>()
    {
        var schema = RequestJson.Options.GetJsonSchemaAsNode(typeof(T), Options).AsObject();
        schema["type"] = "object";
        return schema;
    }
}
