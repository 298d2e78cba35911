using Polly;

namespace TextToVideo.Providers.Http;

/// <summary>One host of one service: its policy and its places.</summary>
internal sealed class HostPipeline(ResiliencePipeline<HttpResponseMessage> policy, ResilienceOptions options) : IDisposable
{
    private readonly SemaphoreSlim _places = new(options.MaxConcurrency);

    public void Dispose() => _places.Dispose();

    public async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        CancellationToken cancellationToken)
    {
        // Outside the policy: queueing here is no fault of the service, so no time-out counts it; and who waits to try again keeps its place,
        // which slows everybody down just when the host asks for that.
        await _places.WaitAsync(cancellationToken);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(HostPipelines.RequestKey, request);
        try
        {
            return await policy.ExecuteAsync(
                static async (context, state) => await state.Send(state.Request, context.CancellationToken),
                context,
                (Request: request, Send: send));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
            _places.Release();
        }
    }
}
