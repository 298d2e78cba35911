using System.Text.Json;

namespace TextToVideo.Deployment.Tests;

/// <summary>`host.json` against what the Functions host and its extensions read; a misspelt key is passed over in silence there.</summary>
[TestClass]
public sealed class HostFileTests
{
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        [""] = ["version", "functionTimeout", "logging", "extensions", "telemetryMode", "healthMonitor", "singleton", "concurrency", "watchFiles"],
        ["logging"] = ["fileLoggingMode", "logLevel", "console", "applicationInsights"],
        ["logging/applicationInsights"] = ["samplingSettings", "enableLiveMetrics", "enableDependencyTracking", "httpAutoCollectionOptions", "snapshotConfiguration"],
        ["logging/applicationInsights/samplingSettings"] = ["isEnabled", "maxTelemetryItemsPerSecond", "excludedTypes", "includedTypes", "minSamplingPercentage", "maxSamplingPercentage", "initialSamplingPercentage"],
        ["extensions"] = ["http", "durableTask"],
        ["extensions/http"] = ["routePrefix", "maxConcurrentRequests", "maxOutstandingRequests", "dynamicThrottlesEnabled", "hsts", "customHeaders"],
        ["extensions/durableTask"] =
        [
            "hubName", "storageProvider", "tracing", "maxConcurrentActivityFunctions", "maxConcurrentOrchestratorFunctions", "maxConcurrentEntityFunctions",
            "extendedSessionsEnabled", "extendedSessionIdleTimeoutInSeconds", "notifications", "httpSettings", "useGracefulShutdown", "maxOrchestrationActions",
        ],
        ["extensions/durableTask/storageProvider"] =
        [
            "type", "connectionName", "partitionCount", "controlQueueBatchSize", "controlQueueBufferThreshold", "controlQueueVisibilityTimeout",
            "workItemQueueVisibilityTimeout", "maxQueuePollingInterval", "trackingStoreConnectionName", "trackingStoreNamePrefix", "useLegacyPartitionManagement", "useTablePartitionManagement",
        ],
        ["extensions/durableTask/tracing"] = ["traceInputsAndOutputs", "traceReplayEvents", "distributedTracingEnabled", "version"],
    };

    [TestMethod]
    public void HostJson_Keys_AreThoseThatAreRead()
    {
        using var document = JsonDocument.Parse(Repository.Read("host.json"));
        var unknown = new List<string>();

        Walk(document.RootElement, "", unknown);

        Assert.IsEmpty(unknown, string.Join(", ", unknown));
    }

    [TestMethod]
    public void HostJson_Steps_AreFewEnoughForAnEncoderEachAndMayTakeLong()
    {
        using var document = JsonDocument.Parse(Repository.Read("host.json"));

        var atOnce = document.RootElement.GetProperty("extensions").GetProperty("durableTask").GetProperty("maxConcurrentActivityFunctions").GetInt32();
        Assert.IsTrue(atOnce is >= 1 and <= 4, $"{atOnce} steps on four cores");
        Assert.IsGreaterThanOrEqualTo(TimeSpan.FromHours(1), TimeSpan.Parse(document.RootElement.GetProperty("functionTimeout").GetString()!, null));
    }

    /// <summary>The host of an image has no platform around it that names it, and its Durable client insists on a name.</summary>
    [TestMethod]
    public void Image_OfTheApp_NamesTheHost() => Assert.Contains("WEBSITE_HOSTNAME=localhost:80", Repository.Read("Dockerfile"));

    private static void Walk(JsonElement element, string path, List<string> unknown)
    {
        if (element.ValueKind != JsonValueKind.Object || !Known.TryGetValue(path, out var keys)) return;
        foreach (var member in element.EnumerateObject())
        {
            var inner = path.Length == 0 ? member.Name : $"{path}/{member.Name}";
            if (!keys.Contains(member.Name)) unknown.Add(inner);
            Walk(member.Value, inner, unknown);
        }
    }
}
