using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Events;
using TextToVideo.Api.Links;
using TextToVideo.Api.Problems;
using TextToVideo.Api.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>
/// POST /mcp: the Model Context Protocol over Streamable HTTP, without sessions: each message stands for itself, so any server
/// on the same store can take it. Answers and progress come as the events of the POST's own response.
/// </summary>
public static class McpHandler
{
    private const string VersionHeader = "MCP-Protocol-Version";

    public static async Task<IResult> PostAsync(
        HttpRequest request,
        McpTools tools,
        PublicAddress address,
        ILoggerFactory loggers,
        IHostApplicationLifetime lifetime,
        CancellationToken cancellationToken)
    {
        if (!TakesEvents(request))
        {
            throw new RefusedException(StatusCodes.Status406NotAcceptable, "mcp.accept", $"Send `Accept: application/json, {ServerSentEvents.ContentType}`, as the protocol says.");
        }
        var message = Parse(await RequestBody.ReadBytesAsync(request, cancellationToken));
        message.Context = new JsonRpcMessageContext
        {
            ProtocolVersion = request.Headers[VersionHeader].ToString() is { Length: > 0 } version ? version : null,
            Items = McpCall.ItemsFor(Caller.Of(request.HttpContext), address.For(request), address.ForCallbacks(request)),
        };
        return new McpExchange(message, tools.Options, loggers, lifetime.ApplicationStopping);
    }

    /// <exception cref="RefusedException">400</exception>
    private static JsonRpcMessage Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonRpcMessage>(json.Span, McpJsonUtilities.DefaultOptions) ?? throw NotAMessage();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw NotAMessage();
        }
    }

    private static RefusedException NotAMessage() =>
        new(StatusCodes.Status400BadRequest, "mcp.not_a_message", "The body is no JSON-RPC 2.0 message.");

    private static bool TakesEvents(HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)
        && accepted.Any(type => type.MatchesMediaType(ServerSentEvents.ContentType) || type.MatchesAllTypes);
}
