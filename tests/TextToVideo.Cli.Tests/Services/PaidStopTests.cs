using System.Net.Http.Json;
using System.Text.Json;
using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Services;

/// <summary>What is bought when the program is told to stop while paid calls are under way, as the services count it.</summary>
[TestClass]
[DoNotParallelize]
public sealed class PaidStopTests
{
    /// <summary>Well within what a stop may take.</summary>
    private const int AnswerMilliseconds = 3000;

    private const string SpeechPath = "/openai/v1/audio/speech";

    private const string Script = "The moon pulls the sea. The sea rises slowly. Six hours later it falls again.";

    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Serve_ToldToStopWhileVoicesAreBought_WaitsForThemAndBuysNoneAgain()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        await services.BreakAsync(new { path = SpeechPath, times = 10_000, kind = "slow", milliseconds = AnswerMilliseconds }, Token);
        string id;
        using (var first = Serve(folder, services))
        {
            using var http = new HttpClient { BaseAddress = await first.AddressAsync(Token) };
            using var response = await http.PostAsJsonAsync("/mcp/generate", new { script = Script, quality = "low", draft = true, captions = "none" }, Token);
            id = (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("job_id").GetString()!;
            await VoicesUnderWayAsync(services);
            Assert.AreEqual(0, await first.StopAsync(Token), first.Error);
        }
        await services.BreakAsync(new { path = SpeechPath, times = 0 }, Token);

        using var second = Serve(folder, services);
        using var again = new HttpClient { BaseAddress = await second.AddressAsync(Token) };
        JsonElement job;
        while ((job = await again.GetFromJsonAsync<JsonElement>($"/mcp/status/{id}", Token)).GetProperty("status").GetString() != "COMPLETED")
        {
            Assert.AreNotEqual("FAILED", job.GetProperty("status").GetString(), job.ToString());
            await Task.Delay(50, Token);
        }

        await AssertBoughtOnceAsync(services, job.GetProperty("cost"));
    }

    [TestMethod]
    [Timeout(240_000, CooperativeCancellation = true)]
    public async Task Generate_CtrlCWhileVoicesAreBought_WaitsForThemAndBuysNoneAgain()
    {
        using var folder = new WorkFolder();
        using var services = await OutsideServices.StartAsync(Token);
        await File.WriteAllTextAsync(folder.File("script.txt"), Script, Token);
        await services.BreakAsync(new { path = SpeechPath, times = 10_000, kind = "slow", milliseconds = AnswerMilliseconds }, Token);
        string[] arguments = ["generate", "--script", "script.txt", "--quality", "low", "--draft", "--captions", "none", "-o", "out.mp4", "--json"];
        using (var first = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, arguments))
        {
            await VoicesUnderWayAsync(services);
            UnixSignal.Interrupt(first.Id);
            Assert.AreEqual(130, await first.WaitAsync(Token), first.Error);
        }
        await services.BreakAsync(new { path = SpeechPath, times = 0 }, Token);

        using var second = TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, arguments);
        Assert.AreEqual(0, await second.WaitAsync(Token), second.Error);

        await AssertBoughtOnceAsync(services, JsonDocument.Parse(second.Output).RootElement.GetProperty("cost"));
    }

    private static TtvProcess Serve(WorkFolder folder, OutsideServices services) => TtvProcess.Start(folder.Path, TtvProcess.Program, services.Environment, ["serve", "--listen", "http://127.0.0.1:0"]);

    private async Task VoicesUnderWayAsync(OutsideServices services)
    {
        while (!(await services.UnderWayAsync(Token)).Contains(SpeechPath)) await Task.Delay(50, Token);
    }

    private async Task AssertBoughtOnceAsync(OutsideServices services, JsonElement cost)
    {
        var spoken = (await services.CallsAsync(Token)).Where(call => call.IsSpeech).ToList();
        Assert.HasCount(spoken.Count, spoken.DistinctBy(call => call.Content), "bought twice");
        Assert.AreEqual(0, cost.GetProperty("unconfirmed").GetDecimal(), cost.GetRawText());
    }
}
