using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using TextToVideo.Api.Access;
using TextToVideo.Api.Problems;
using TextToVideo.Api.Requests;
using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>A tool that takes and gives the API's own JSON, and whose failures are the API's own problems.</summary>
internal abstract class McpTool<TArguments> : McpServerTool
{
    private readonly AccessScope _needed;

    /// <param name="schema">Of the arguments; null: as their type has it.</param>
    protected McpTool(string name, string description, AccessScope needed, ToolAnnotations annotations, JsonObject? schema = null)
    {
        _needed = needed;
        ProtocolTool = new Tool { Name = name, Description = description, InputSchema = JsonSerializer.SerializeToElement(schema ?? McpSchema.Of<TArguments>()), Annotations = annotations };
    }

    public override Tool ProtocolTool { get; }

    public override IReadOnlyList<object> Metadata => [];

    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var call = McpCall.From(request);
        try
        {
            Gatekeeper.Require(call.Caller, _needed);
            return Told(await RunAsync(Read(request.Params?.Arguments ?? new Dictionary<string, JsonElement>()), call, cancellationToken), isError: false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var problem = ProblemMap.From(e);
            if (problem.Status >= 500) throw;

            // A model can do something about these: it reads them as the tool's answer.
            return Told(problem, isError: true);
        }
    }

    protected virtual TArguments Read(IDictionary<string, JsonElement> arguments) => RequestBody.Parse<TArguments>(JsonSerializer.SerializeToUtf8Bytes(arguments));

    protected abstract Task<object> RunAsync(TArguments arguments, McpCall call, CancellationToken cancellationToken);

    private static CallToolResult Told(object answer, bool isError)
    {
        var json = JsonSerializer.SerializeToElement(answer, answer.GetType(), RequestJson.Options);
        return new CallToolResult { Content = [new TextContentBlock { Text = json.GetRawText() }], StructuredContent = isError ? null : json, IsError = isError };
    }
}
