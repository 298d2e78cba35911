using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Tests.Serving;
using TextToVideo.Jobs;

namespace TextToVideo.Api.Tests.Generation;

[TestClass]
public sealed class IdempotencyTests
{
    public required TestContext TestContext { get; set; }

    private CancellationToken Token => TestContext.CancellationTokenSource.Token;

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_SameKeyAndBodyTwice_BeginsOneJobAndAnswersTheSame()
    {
        await using var bench = await ApiBench.StartAsync(Token);

        var first = await SendAsync(bench, "\"order-1\"", Sample.Tides, 202);
        var second = await SendAsync(bench, "order-1", Sample.Tides, 202);

        Assert.AreEqual(first.ToString(), second.ToString(), "with and without the quotes it is the same key");
        Assert.AreEqual(1, (await bench.GetAsync("/mcp/jobs", Token)).GetProperty("jobs").GetArrayLength());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_SameKeyOtherBody_IsRefused()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        await SendAsync(bench, "order-1", Sample.Tides, 202);

        var problem = await SendAsync(bench, "order-1", new { script = "Another video." }, 422);

        Assert.AreEqual("idempotency.other_body", problem.GetProperty("code").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_SameKeyAfterARestart_IsTheSameJob()
    {
        using var home = new ApiHome();
        JsonElement before;
        await using (var bench = await ApiBench.StartAsync(Token, home: home.Path))
        {
            before = await SendAsync(bench, "order-1", Sample.Tides, 202);
        }

        await using var restarted = await ApiBench.StartAsync(Token, home: home.Path);
        var after = await SendAsync(restarted, "order-1", Sample.Tides, 202);

        Assert.AreEqual(before.GetProperty("job_id").GetString(), after.GetProperty("job_id").GetString());
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_SameKeyAfterItsJobWasDeleted_BeginsAJobThatIsThere()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        var first = (await SendAsync(bench, "order-1", Sample.Tides, 202)).GetProperty("job_id").GetString()!;
        await bench.WaitForAsync(first, "COMPLETED", Token);
        using (var deleted = await bench.Http.DeleteAsync($"/mcp/jobs/{first}", Token)) Assert.AreEqual(204, (int)deleted.StatusCode);

        var second = (await SendAsync(bench, "order-1", Sample.Tides, 202)).GetProperty("job_id").GetString()!;
        var third = (await SendAsync(bench, "order-1", Sample.Tides, 202)).GetProperty("job_id").GetString();

        Assert.AreNotEqual(first, second);
        Assert.AreEqual(second, third);
        await bench.WaitForAsync(second, "COMPLETED", Token);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_RefusedThenCorrectedUnderTheSameKey_IsTaken()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        await SendAsync(bench, "order-1", new { script = "" }, 400);

        await SendAsync(bench, "order-1", new { script = "Now it says something." }, 202);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_BrokenJsonThenCorrectedUnderTheSameKey_IsTaken()
    {
        await using var bench = await ApiBench.StartAsync(Token);
        using var broken = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = new StringContent("""{"script":"It says """, System.Text.Encoding.UTF8, "application/json") };
        broken.Headers.Add("Idempotency-Key", "order-1");
        using (var refused = await bench.Http.SendAsync(broken, Token)) Assert.AreEqual(400, (int)refused.StatusCode);

        await SendAsync(bench, "order-1", new { script = "Now it says something." }, 202);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    public async Task Generate_SameKeyByManyAtOnce_BeginsOneJob()
    {
        await using var bench = await ApiBench.StartAsync(Token);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => SendAnyAsync(bench, "order-1")));

        var begun = answers.Where(answer => answer.Status == 202).Select(answer => answer.Body.GetProperty("job_id").GetString()).Distinct().ToList();
        Assert.HasCount(1, begun);
        Assert.IsTrue(answers.All(answer => answer.Status is 202 or 409), string.Join(' ', answers.Select(answer => answer.Status)));
        var jobs = await bench.Services.GetRequiredService<JobList>().ReadAsync(new JobQuery(), Token);
        Assert.HasCount(1, jobs.Jobs);
    }

    [TestMethod]
    [Timeout(60_000, CooperativeCancellation = true)]
    [DataRow("")]
    [DataRow("two words")]
    public async Task Generate_KeyThatIsNone_IsABadRequest(string key)
    {
        await using var bench = await ApiBench.StartAsync(Token);

        var problem = await SendAsync(bench, key, Sample.Tides, 400);

        Assert.AreEqual("header.malformed", problem.GetProperty("code").GetString());
    }

    private async Task<JsonElement> SendAsync(ApiBench bench, string key, object body, int expectedStatus)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var response = await bench.Http.SendAsync(request, Token);
        return await Answer.JsonAsync(response, expectedStatus, Token);
    }

    private async Task<(int Status, JsonElement Body)> SendAnyAsync(ApiBench bench, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp/generate") { Content = JsonContent.Create(Sample.Tides) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        using var response = await bench.Http.SendAsync(request, Token);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Token));
    }
}
