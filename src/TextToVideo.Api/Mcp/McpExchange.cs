using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using TextToVideo.Api.Events;

namespace TextToVideo.Api.Mcp;

/// <summary>One message and all that is said in answer to it.</summary>
internal sealed class McpExchange(JsonRpcMessage message, McpServerOptions options, ILoggerFactory loggers, CancellationToken stopping) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var response = httpContext.Response;
        ServerSentEvents.Begin(httpContext);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(httpContext.RequestAborted, stopping);
        await using var transport = new StreamableHttpServerTransport(loggers) { Stateless = true };
        await using var server = McpServer.Create(transport, options, loggers, httpContext.RequestServices);
        var running = server.RunAsync(ending.Token);
        try
        {
            var hasAnswered = await transport.HandlePostRequestAsync(message, response.Body, ending.Token);
            if (hasAnswered) return;
            response.ContentType = null;
            response.StatusCode = StatusCodes.Status202Accepted;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The agent has gone, or the server goes; jobs go on.
        }
        finally
        {
            await ending.CancelAsync();
            await WaitAsync(running);
        }
    }

    private static async Task WaitAsync(Task running)
    {
        try
        {
            await running;
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }
    }
}
