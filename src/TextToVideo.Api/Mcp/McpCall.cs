using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using TextToVideo.Api.Access;
using TextToVideo.Api.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Mcp;

/// <summary>Who calls a tool, from where links are seen, and how to tell of progress.</summary>
internal sealed class McpCall
{
    private const string CallerItem = "ttv.caller";
    private const string PublicBaseItem = "ttv.public_base";
    private const string CallbackBaseItem = "ttv.callback_base";

    private readonly McpServer _server;
    private readonly ProgressToken? _progress;
    private double _told = -1;

    private McpCall(RequestContext<CallToolRequestParams> request)
    {
        _server = request.Server;
        _progress = request.Params?.ProgressToken;
        Caller = (Caller)request.Items[CallerItem]!;
        PublicBase = (Uri)request.Items[PublicBaseItem]!;
        CallbackBase = (Uri?)request.Items[CallbackBaseItem];
    }

    public Caller Caller { get; }

    public Uri PublicBase { get; }

    public Uri? CallbackBase { get; }

    public static McpCall From(RequestContext<CallToolRequestParams> request) => new(request);

    /// <summary>What goes along with the message from the HTTP request to the tool.</summary>
    public static Dictionary<string, object?> ItemsFor(Caller caller, Uri publicBase, Uri? callbackBase) => new()
    {
        [CallerItem] = caller,
        [PublicBaseItem] = publicBase,
        [CallbackBaseItem] = callbackBase,
    };

    /// <summary>Tells who asked for it; the protocol wants progress to grow.</summary>
    public async Task TellAsync(JobAnswer job, CancellationToken cancellationToken)
    {
        if (_progress is not { } token || job.Percent <= _told) return;
        _told = job.Percent;
        var value = new ProgressNotificationValue { Progress = (float)job.Percent, Total = 100, Message = job.Stage is { } stage ? RequestJson.WordOf(stage) : null };
        await _server.NotifyProgressAsync(token, value, options: null, cancellationToken);
    }
}
