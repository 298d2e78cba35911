using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Api.Hosting;
using TextToVideo.Api.Secrets;
using TextToVideo.Embedded.Hosting;
using TextToVideo.Providers.Webhooks;
using TextToVideo.Storage;
using TextToVideo.Studio;

namespace TextToVideo.Api.Tests.Serving;

/// <summary>The API on a real port, over the real engine and store and a studio that only pretends to make media.</summary>
internal sealed class ApiBench : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ApiHome? _ownHome;

    private ApiBench(string? home, Action<FakeStudio>? arrange, IReadOnlyDictionary<string, string?>? settings, Action<IServiceCollection>? services, Action<IEndpointRouteBuilder>? routes)
    {
        _ownHome = home is null ? new ApiHome() : null;
        Home = home ?? _ownHome!.Path;
        arrange?.Invoke(Studio);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.Services.AddTextToVideo();
        builder.Services.AddFolderStorage(options => options.Root = Path.Combine(Home, "artifacts"));
        builder.Services.AddEmbeddedEngine(ProductWork.Catalog(), options => options.JournalPath = Path.Combine(Home, "journal.db"));
        builder.Services.AddFakeStudio(Studio);
        builder.Services.AddTextToVideoApi();
        builder.Services.AddWebhookSender();
        builder.Services.AddSecretBox(Path.Combine(Home, "keys"));
        services?.Invoke(builder.Services);
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build().UseTextToVideoApi();
        routes?.Invoke(_app);
    }

    public string Home { get; }

    public FakeStudio Studio { get; } = new();

    public HttpClient Http { get; } = new();

    public Uri Address => Http.BaseAddress!;

    public IServiceProvider Services => _app.Services;

    /// <param name="home">Null: a new one, which goes with the bench.</param>
    /// <param name="routes">Further ones, beside those of the API.</param>
    public static async Task<ApiBench> StartAsync(
        CancellationToken cancellationToken,
        Action<FakeStudio>? arrange = null,
        string? home = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        Action<IServiceCollection>? services = null,
        Action<IEndpointRouteBuilder>? routes = null)
    {
        var bench = new ApiBench(home, arrange, settings, services, routes);
        try
        {
            await bench._app.StartAsync(cancellationToken);
        }
        catch
        {
            await bench.DisposeAsync();
            throw;
        }
        bench.Http.BaseAddress = new Uri(bench._app.Urls.Single());
        return bench;
    }

    public Task StopAsync(CancellationToken cancellationToken) => _app.StopAsync(cancellationToken);

    /// <summary>Hands a script in and gives the new job's id.</summary>
    public async Task<string> SubmitAsync(object request, CancellationToken cancellationToken)
    {
        using var response = await Http.PostAsJsonAsync("/mcp/generate", request, cancellationToken);
        return (await Answer.JsonAsync(response, 202, cancellationToken)).GetProperty("job_id").GetString()!;
    }

    public Task<JsonElement> GetAsync(string path, CancellationToken cancellationToken) => GetAsync(path, 200, cancellationToken);

    public async Task<JsonElement> GetAsync(string path, int expectedStatus, CancellationToken cancellationToken)
    {
        using var response = await Http.GetAsync(path, cancellationToken);
        return await Answer.JsonAsync(response, expectedStatus, cancellationToken);
    }

    /// <summary>Asks until the job is in the state.</summary>
    public async Task<JsonElement> WaitForAsync(string jobId, string state, CancellationToken cancellationToken)
    {
        while (true)
        {
            var job = await GetAsync($"/mcp/status/{jobId}", cancellationToken);
            var now = job.GetProperty("status").GetString();
            if (now == state) return job;
            if (now is "COMPLETED" or "FAILED" or "CANCELLED") Assert.Fail($"The job ended otherwise: {job}");
            await Task.Delay(20, cancellationToken);
        }
    }

    /// <summary>A job that is made, and its result.</summary>
    public async Task<JsonElement> MakeAsync(object request, CancellationToken cancellationToken)
    {
        var id = await SubmitAsync(request, cancellationToken);
        await WaitForAsync(id, "COMPLETED", cancellationToken);
        return await GetAsync($"/mcp/result/{id}", cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        _ownHome?.Dispose();
    }
}
