using Microsoft.DurableTask.Client;
using TextToVideo.Durable;
using TextToVideo.Functions.Engine;
using OrchestrationQuery = TextToVideo.Durable.OrchestrationQuery;

namespace TextToVideo.Functions.Hosting;

/// <summary>
/// The engine's client for services that outlive an invocation. The Functions host hands its client to invocations only, but
/// to each the same; so the last one serves whoever asks, also what an invocation left running, such as a stream of events.
/// </summary>
public sealed class HostOrchestrationClient : IOrchestrationClient
{
    private volatile DurableTaskOrchestrationClient? _client;

    private DurableTaskOrchestrationClient Client => _client
        ?? throw new InvalidOperationException("The engine's client comes with an invocation: the function needs a [DurableClient] parameter and must hand it on.");

    public void Bind(DurableTaskClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = new DurableTaskOrchestrationClient(client);
    }

    public Task<string> ScheduleAsync(string name, object? input, ScheduleOptions? options, CancellationToken cancellationToken) =>
        Client.ScheduleAsync(name, input, options, cancellationToken);

    public Task<OrchestrationState?> GetAsync(string instanceId, CancellationToken cancellationToken) => Client.GetAsync(instanceId, cancellationToken);

    public Task<OrchestrationPage> ListAsync(OrchestrationQuery query, CancellationToken cancellationToken) => Client.ListAsync(query, cancellationToken);

    public Task<bool> RaiseEventAsync(string instanceId, string eventName, object? payload, CancellationToken cancellationToken) =>
        Client.RaiseEventAsync(instanceId, eventName, payload, cancellationToken);

    public Task<bool> TerminateAsync(string instanceId, string reason, CancellationToken cancellationToken) =>
        Client.TerminateAsync(instanceId, reason, cancellationToken);

    public Task<bool> PurgeAsync(string instanceId, CancellationToken cancellationToken) => Client.PurgeAsync(instanceId, cancellationToken);

    public Task<OrchestrationState> WaitForCompletionAsync(string instanceId, CancellationToken cancellationToken) =>
        Client.WaitForCompletionAsync(instanceId, cancellationToken);
}
