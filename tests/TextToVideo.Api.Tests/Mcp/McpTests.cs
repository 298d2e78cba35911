using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using TextToVideo.Api.Access;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Jobs;
using TextToVideo.Requests;

namespace TextToVideo.Api.Tests.Mcp;

[TestClass]
public sealed class McpTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Tools_AskedFor_AreTheSevenWithTheirSchemas()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        await using var agent = await ConnectAsync(bench);

        var tools = await agent.ListToolsAsync(cancellationToken: Token);

        CollectionAssert.AreEquivalent(new[] { "generate_video", "get_status", "get_result", "edit_storyboard", "plan_retry", "retry", "cancel" }, tools.Select(tool => tool.Name).ToArray());
        var generate = tools.Single(tool => tool.Name == "generate_video").JsonSchema;
        CollectionAssert.AreEqual(
            new[] { "16:9", "9:16", "1:1" },
            generate.GetProperty("properties").GetProperty("aspect").GetProperty("enum").EnumerateArray().Select(word => word.GetString()).ToArray());
        var fields = generate.GetProperty("properties").EnumerateObject().Select(field => field.Name).ToList();
        var requests = RequestJson.Options.GetTypeInfo(typeof(VideoRequest)).Properties.Select(field => field.Name);
        CollectionAssert.AreEquivalent(requests.Except(["callback_url", "callback_secret", "callback_stages"]).Append("wait").ToList(), fields, "whatever can be asked over HTTP");
        foreach (var name in (string[])["retry", "plan_retry"])
        {
            CollectionAssert.AreEqual(
                new[] { "SCENE_PLANNING", "ASSET_RETRIEVAL", "TTS_GENERATION", "AUDIO_PROCESSING", "RENDERING", null },
                tools.Single(tool => tool.Name == name).JsonSchema.GetProperty("properties").GetProperty("from").GetProperty("enum").EnumerateArray().Select(word => word.GetString()).ToArray(),
                $"what {name} takes");
        }
        Assert.AreEqual("job_id", tools.Single(tool => tool.Name == "cancel").JsonSchema.GetProperty("required")[0].GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task GenerateVideo_WithWait_TellsProgressAndGivesTheVideo()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = gate.Task);
        await using var agent = await ConnectAsync(bench);
        var told = new Telling(gate);

        var result = await agent.CallToolAsync(
            "generate_video",
            new Dictionary<string, object?> { ["script"] = "The moon pulls. The sea rises.", ["quality"] = "low", ["wait"] = true },
            told,
            cancellationToken: Token);

        Assert.IsFalse(result.IsError ?? false, TextOf(result));
        var video = result.StructuredContent!.Value;
        Assert.AreEqual("COMPLETED", video.GetProperty("status").GetString());
        Assert.AreEqual("video", await bench.Http.GetStringAsync(video.GetProperty("video_url").GetString(), Token));
        Assert.IsNotEmpty(told.Values);
        CollectionAssert.AreEqual(told.Values.Order().ToList(), told.Values.ToList());
        CollectionAssert.IsSubsetOf(told.Messages.Distinct().ToList(), Enum.GetValues<JobState>().Select(RequestJson.WordOf).ToList(), "stages are told in the API's words");
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Agent_EditsApprovesAndFetches_AsAPersonWould()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        await using var agent = await ConnectAsync(bench);
        var begun = await CallAsync(agent, "generate_video", new() { ["script"] = "The moon pulls. The sea rises.", ["approval"] = true });
        var id = begun.GetProperty("job_id").GetString()!;
        await bench.WaitForAsync(id, "AWAITING_APPROVAL", Token);

        var read = await CallAsync(agent, "edit_storyboard", new() { ["job_id"] = id });
        var board = System.Text.Json.Nodes.JsonNode.Parse(read.GetProperty("storyboard").GetRawText())!;
        board["scenes"]![0]!["text"] = "The sun pulls too.";
        await CallAsync(agent, "edit_storyboard", new() { ["job_id"] = id, ["storyboard"] = board, ["etag"] = read.GetProperty("etag").GetString(), ["approve"] = true });
        await bench.WaitForAsync(id, "COMPLETED", Token);

        Assert.AreEqual("COMPLETED", (await CallAsync(agent, "get_status", new() { ["job_id"] = id })).GetProperty("status").GetString());
        Assert.AreEqual(2, (await CallAsync(agent, "get_result", new() { ["job_id"] = id })).GetProperty("scenes").GetInt32());
        Assert.AreEqual(1, bench.Studio.Count("narrate The sun pulls too."));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Agent_PlansAnEditAndMakesItAgain_InAllShapes()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        await using var agent = await ConnectAsync(bench);
        var result = await CallAsync(agent, "generate_video", new() { ["script"] = "The moon pulls. The sea rises.", ["wait"] = true, ["variants"] = new { aspects = new[] { "16:9", "1:1" } } });
        var id = result.GetProperty("job_id").GetString()!;
        CollectionAssert.AreEqual(new[] { "16x9", "1x1" }, result.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("name").GetString()).ToArray());

        var settings = new { captions = "punch" };
        var plan = await CallAsync(agent, "plan_retry", new() { ["job_id"] = id, ["settings"] = settings });
        CollectionAssert.AreEqual(new[] { "render", "join" }, plan.GetProperty("videos")[1].GetProperty("scenes")[0].GetProperty("made").EnumerateArray().Select(step => step.GetString()).ToArray());
        Assert.AreEqual(1, (await CallAsync(agent, "get_status", new() { ["job_id"] = id })).GetProperty("attempt").GetInt32(), "a plan begins nothing");

        bench.Studio.Calls.Clear();
        await CallAsync(agent, "retry", new() { ["job_id"] = id, ["settings"] = settings, ["max_cost"] = 0.5 });
        var again = await bench.WaitForAsync(id, "COMPLETED", Token);
        Assert.AreEqual(0.5m, again.GetProperty("cost").GetProperty("limit").GetDecimal());
        Assert.AreEqual((0, 4), (bench.Studio.Count("narrate"), bench.Studio.Count("body")));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Cancel_RunningJob_EndsIt()
    {
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = Task.Delay(Timeout.Infinite, Token));
        await using var agent = await ConnectAsync(bench);
        var id = (await CallAsync(agent, "generate_video", new() { ["script"] = "The moon pulls." })).GetProperty("job_id").GetString()!;
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);

        await CallAsync(agent, "cancel", new() { ["job_id"] = id, ["reason"] = "Changed my mind." });

        await bench.WaitForAsync(id, "CANCELLED", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("generate_video", """{"script":"Hi there.","colour":"red"}""", "request.invalid")]
    [DataRow("generate_video", "{}", "request.invalid")]
    [DataRow("generate_video", """{"script":"Hi there.","callback_url":"https://example.org/"}""", "request.invalid")]
    [DataRow("generate_video", """{"script":"Hi there.","wait":"yes"}""", "request.invalid")]
    [DataRow("get_status", """{"job_id":"none"}""", "job.not_found")]
    [DataRow("get_status", "{}", "request.invalid")]
    [DataRow("plan_retry", """{"job_id":"none"}""", "job.not_found")]
    [DataRow("retry", """{"job_id":"none","from":"COMPLETED"}""", "request.invalid")]
    [DataRow("retry", """{"job_id":"none","max_cost":-1}""", "request.invalid")]
    public async Task AnyTool_WrongArguments_AreAnAnswerThatAModelCanReact(string tool, string arguments, string code)
    {
        await using var bench = await ApiBench.StartAsync(Token);
        await using var agent = await ConnectAsync(bench);

        var result = await agent.CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!, cancellationToken: Token);

        Assert.IsTrue(result.IsError);
        Assert.AreEqual(code, JsonDocument.Parse(TextOf(result)).RootElement.GetProperty("code").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task ReadOnlyKey_MayLookButNotMake()
    {
        var key = ApiKey.New();
        await using var bench = await ApiBench.StartAsync(Token, settings: new Dictionary<string, string?>
        {
            ["Api:Keys:0:Name"] = "reader",
            ["Api:Keys:0:Hash"] = ApiKey.HashOf(key),
            ["Api:Keys:0:Scopes:0"] = "read",
        });
        await using var agent = await ConnectAsync(bench, key);

        var refused = new List<string>();
        foreach (var tool in await agent.ListToolsAsync(cancellationToken: Token))
        {
            var answer = await agent.CallToolAsync(tool.Name, new Dictionary<string, object?> { ["job_id"] = "none" }, cancellationToken: Token);
            if (TextOf(answer).Contains("key.scope", StringComparison.Ordinal)) refused.Add(tool.Name);
            else Assert.Contains("job.not_found", TextOf(answer));
        }

        CollectionAssert.AreEquivalent(new[] { "generate_video", "edit_storyboard", "retry", "cancel" }, refused);
    }

    private async Task<McpClient> ConnectAsync(ApiBench bench, string? key = null)
    {
        var options = new HttpClientTransportOptions
        {
            Endpoint = new Uri(bench.Address, "/mcp"),
            TransportMode = HttpTransportMode.StreamableHttp,
            AdditionalHeaders = key is null ? null : new Dictionary<string, string> { ["Authorization"] = $"Bearer {key}" },
        };
        return await McpClient.CreateAsync(new HttpClientTransport(options), cancellationToken: Token);
    }

    private async Task<JsonElement> CallAsync(McpClient agent, string tool, Dictionary<string, object?> arguments)
    {
        var result = await agent.CallToolAsync(tool, arguments, cancellationToken: Token);
        Assert.IsFalse(result.IsError ?? false, TextOf(result));
        return result.StructuredContent!.Value;
    }

    private static string TextOf(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(block => block.Text));

    private sealed class Telling(TaskCompletionSource goOn) : IProgress<ProgressNotificationValue>
    {
        public System.Collections.Concurrent.ConcurrentQueue<float> Values { get; } = new();

        public System.Collections.Concurrent.ConcurrentQueue<string> Messages { get; } = new();

        public void Report(ProgressNotificationValue value)
        {
            Values.Enqueue(value.Progress);
            if (value.Message is { } message) Messages.Enqueue(message);
            goOn.TrySetResult();
        }
    }
}
