using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Api.Tests.Webhooks;
using TextToVideo.Scripts;
using TextToVideo.Studio;
using TextToVideo.Studio.Webhooks;

namespace TextToVideo.Api.Tests.Variants;

[TestClass]
public sealed class VariantRouteTests
{
    private static readonly object TwoLanguages = new { script = "The moon pulls. The sea rises.", variants = new { languages = new[] { "en", "de" } } };

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_ThreeShapes_GivesEachItsFilesAndOneWebhookAtTheEnd()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, settings: Receiver.Allowed);
        var id = await bench.SubmitAsync(new { script = "The moon pulls. The sea rises.", callback_url = receiver.Url, variants = new { aspects = new[] { "16:9", "9:16", "1:1" } } }, Token);

        var message = await receiver.NextAsync(Token);
        Assert.AreEqual(("video.completed", id), (message.Type, message.Json.GetProperty("data").GetProperty("job_id").GetString()));
        var result = await bench.GetAsync($"/mcp/result/{id}", Token);
        var variants = result.GetProperty("variants").EnumerateArray().ToList();
        CollectionAssert.AreEqual(new[] { ("16x9", 1920), ("9x16", 1080), ("1x1", 1080) }, variants.Select(variant => (variant.GetProperty("name").GetString(), variant.GetProperty("width").GetInt32())).ToList());
        Assert.IsFalse(result.TryGetProperty("video_url", out _), "there is not one video");
        foreach (var variant in variants)
        {
            Assert.AreEqual("video", await bench.Http.GetStringAsync(variant.GetProperty("video_url").GetString(), Token));
            Assert.Contains("The sea rises.", await bench.Http.GetStringAsync(variant.GetProperty("srt_url").GetString(), Token));
            Assert.AreEqual("jpeg", await bench.Http.GetStringAsync(variant.GetProperty("thumbnail_url").GetString(), Token));
        }
        Assert.HasCount(3, variants.Select(variant => variant.GetProperty("video_url").GetString()).Distinct().ToList());

        var status = await bench.GetAsync($"/mcp/status/{id}", Token);
        Assert.AreEqual(3, status.GetProperty("variants").EnumerateArray().Count(variant => variant.GetProperty("percent").GetDouble() is 100));
        Assert.AreEqual(1, (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs").GetArrayLength());
        await DeliveryLog.WaitForAsync(bench, id, "delivered", Token);
        Assert.HasCount(1, receiver.Messages);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_ModelWritesBlockedWords_MakesNothingOfThem()
    {
        await using var bench = await ApiBench.StartAsync(
            Token, studio => studio.Translation = (_, _) => "Iss die verbotene Frucht.", settings: new Dictionary<string, string?> { ["Moderation:BlockedWords:0"] = "verbotene Frucht" });
        var id = await bench.SubmitAsync(TwoLanguages, Token);

        var status = await bench.GetAsync($"/mcp/status/{id}", Token);
        while (status.GetProperty("status").GetString() is not ("FAILED" or "COMPLETED")) status = await bench.GetAsync($"/mcp/status/{id}", Token);

        Assert.AreEqual(("FAILED", "request.not_allowed"), (status.GetProperty("status").GetString(), status.GetProperty("failure").GetProperty("code").GetString()), status.ToString());
        Assert.AreEqual(0, bench.Studio.Count("narrate"));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Retry_AfterTheModelWroteBlockedWords_HasOthersWritten()
    {
        await using var bench = await ApiBench.StartAsync(
            Token, studio => studio.Translation = (_, _) => "Iss die verbotene Frucht.", settings: new Dictionary<string, string?> { ["Moderation:BlockedWords:0"] = "verbotene Frucht" });
        var id = await bench.SubmitAsync(TwoLanguages, Token);
        await bench.WaitForAsync(id, "FAILED", Token);
        bench.Studio.Translation = (_, _) => "Iss die Frucht.";

        using var retried = await bench.Http.PostAsync($"/mcp/retry/{id}", null, Token);

        Assert.AreEqual(System.Net.HttpStatusCode.Accepted, retried.StatusCode);
        await bench.WaitForAsync(id, "COMPLETED", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_OneVariantFails_HasFailedAndGivesTheOthers()
    {
        await using var receiver = await Receiver.AcceptingAsync();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.Failures["body de:"] = FakeStudio.Final("render.failed", "The encoder refused."), settings: Receiver.Allowed);
        var id = await bench.SubmitAsync(new { script = "The moon pulls.", callback_url = receiver.Url, variants = new { languages = new[] { "en", "de" } } }, Token);

        var message = await receiver.NextAsync(Token);
        var result = await bench.GetAsync($"/mcp/result/{id}", Token);

        Assert.AreEqual("video.failed", message.Type);
        Assert.AreEqual(("FAILED", "job.variants_failed"), (result.GetProperty("status").GetString(), result.GetProperty("failure").GetProperty("code").GetString()));
        var (english, german) = (result.GetProperty("variants")[0], result.GetProperty("variants")[1]);
        Assert.AreEqual("video", await bench.Http.GetStringAsync(english.GetProperty("video_url").GetString(), Token));
        Assert.AreEqual(("FAILED", "render.failed"), (german.GetProperty("status").GetString(), german.GetProperty("failure").GetProperty("code").GetString()));
        Assert.IsFalse(german.TryGetProperty("video_url", out _));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Result_OfARetryThatFailed_NamesTheVideosThatTheVariantsHadBefore()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = await bench.SubmitAsync(TwoLanguages, Token);
        await bench.WaitForAsync(id, "COMPLETED", Token);
        bench.Studio.Failures["body de:"] = FakeStudio.Final("render.failed", "The encoder refused.");
        using (var retried = await bench.Http.PostAsync($"/mcp/retry/{id}?from=RENDERING", null, Token)) await Answer.JsonAsync(retried, 202, Token);
        await bench.WaitForAsync(id, "FAILED", Token);

        var result = await bench.GetAsync($"/mcp/result/{id}", Token);

        var (english, german) = (result.GetProperty("variants")[0], result.GetProperty("variants")[1]);
        Assert.AreEqual(("COMPLETED", 2), (english.GetProperty("status").GetString(), english.GetProperty("video_attempt").GetInt32()));
        Assert.AreEqual(("FAILED", 1), (german.GetProperty("status").GetString(), german.GetProperty("video_attempt").GetInt32()));
        Assert.AreEqual("render.failed", german.GetProperty("failure").GetProperty("code").GetString());
        Assert.AreEqual("video", await bench.Http.GetStringAsync(german.GetProperty("video_url").GetString(), Token));
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Status_WhileVariantsAreMade_TellsOfEach()
    {
        var gate = new TaskCompletionSource();
        await using var bench = await ApiBench.StartAsync(Token, studio => studio.BodyGate = gate.Task);
        var id = await bench.SubmitAsync(TwoLanguages, Token);
        await bench.Studio.BodyStarted.Task.WaitAsync(Token);

        JsonElement status;
        do status = await bench.GetAsync($"/mcp/status/{id}", Token);
        while (status.GetProperty("scenes_total").GetInt32() < 4);
        Assert.AreEqual("RENDERING", status.GetProperty("status").GetString());
        Assert.IsTrue(status.GetProperty("percent").GetDouble() is > 0 and < 100);
        CollectionAssert.AreEqual(new[] { "en", "de" }, status.GetProperty("variants").EnumerateArray().Select(variant => variant.GetProperty("language").GetString()).ToList());
        gate.SetResult();
        await bench.WaitForAsync(id, "COMPLETED", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Storyboard_OfATranslation_IsReadAndEditedByItsLanguage()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var id = await bench.SubmitAsync(new { script = "The moon pulls. The sea rises.", approval = true, variants = new { languages = new[] { "en", "de" } } }, Token);
        await bench.WaitForAsync(id, "AWAITING_APPROVAL", Token);
        using var read = await bench.Http.GetAsync($"/mcp/storyboard/{id}?language=de", Token);
        var board = JsonNode.Parse((await Answer.JsonAsync(read, 200, Token)).GetRawText())!;
        Assert.AreEqual("de: The sea rises.", (string?)board["scenes"]![1]!["text"]);

        board["scenes"]![1]!["text"] = "Die See steigt.";
        using var put = new HttpRequestMessage(HttpMethod.Put, $"/mcp/storyboard/{id}?language=de") { Content = JsonContent.Create(board) };
        put.Headers.TryAddWithoutValidation("If-Match", read.Headers.ETag!.ToString());
        using var kept = await bench.Http.SendAsync(put, Token);
        await Answer.JsonAsync(kept, 200, Token);
        using var approved = await bench.Http.PostAsync($"/mcp/approve/{id}", null, Token);
        await bench.WaitForAsync(id, "COMPLETED", Token);

        Assert.AreEqual((1, 1, 0), (bench.Studio.Count("narrate Die See steigt."), bench.Studio.Count("narrate The sea rises."), bench.Studio.Count("narrate de: The sea rises.")));
        Assert.AreEqual(0, bench.Studio.Count("draw Die See"), "it shows what the original shows");
        using var foreign = await bench.Http.GetAsync($"/mcp/storyboard/{id}?language=fr", Token);
        var problem = await Answer.ProblemAsync(foreign, 400, "request.invalid", Token);
        Assert.Contains("en, de", problem.GetProperty("detail").GetString()!);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_NothingTranslates_IsRefusedBeforeAnythingBegins()
    {
        await using var bench = await ApiBench.StartAsync(Token, services: services => services.RemoveAll<ITranslator>());

        using var response = await bench.Http.PostAsJsonAsync("/mcp/generate", TwoLanguages, Token);

        var problem = await Answer.ProblemAsync(response, 400, "request.invalid", Token);
        Assert.AreEqual("variants.languages", problem.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.AreEqual(0, (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs").GetArrayLength());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Estimate_SeveralShapes_CountsTheVoiceOnceAndTheVideosEach()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        const string script = "Der Mond zieht. Die See steigt.";
        var one = await EstimateAsync(bench, new { script, language = "de" });
        var three = await EstimateAsync(bench, new { script, language = "de", variants = new { aspects = new[] { "16:9", "9:16", "1:1" } } });

        Assert.AreEqual(script.Length, three.GetProperty("characters_billed").GetInt32());
        Assert.AreEqual(one.GetProperty("cost_usd").GetDecimal(), three.GetProperty("cost_usd").GetDecimal());
        Assert.AreEqual(3 * one.GetProperty("scenes").GetInt32(), three.GetProperty("scenes").GetInt32());
        Assert.AreEqual(3 * one.GetProperty("video_bytes").GetInt64(), three.GetProperty("video_bytes").GetInt64());
    }

    private async Task<JsonElement> EstimateAsync(ApiBench bench, object request)
    {
        using var response = await bench.Http.PostAsJsonAsync("/mcp/estimate", request, Token);
        return await Answer.JsonAsync(response, 200, Token);
    }
}
