using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace TextToVideo.Api.Mcp;

/// <summary>What agents are offered.</summary>
public sealed class McpTools(IServiceProvider services)
{
    internal McpServerOptions Options { get; } = new()
    {
        ServerInfo = new Implementation { Name = "ttv", Title = "Text to video", Version = typeof(McpTools).Assembly.GetName().Version?.ToString(3) ?? "0" },
        ServerInstructions = "Makes narrated videos from text. Call generate_video, then get_status until it has ended, then get_result; or generate_video with wait: true.",
        ScopeRequests = false,
        ToolCollection =
        [
            ActivatorUtilities.CreateInstance<GenerateVideoTool>(services),
            ActivatorUtilities.CreateInstance<GetStatusTool>(services),
            ActivatorUtilities.CreateInstance<GetResultTool>(services),
            ActivatorUtilities.CreateInstance<EditStoryboardTool>(services),
            ActivatorUtilities.CreateInstance<PlanRetryTool>(services),
            ActivatorUtilities.CreateInstance<RetryTool>(services),
            ActivatorUtilities.CreateInstance<CancelTool>(services),
        ],
    };
}
