using Microsoft.Extensions.Hosting;

namespace TextToVideo.Embedded.Hosting;

internal sealed class EmbeddedEngineService(EmbeddedEngine engine) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => engine.StartAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => engine.StopAsync(cancellationToken);
}
