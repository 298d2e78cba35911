namespace TextToVideo.Providers.Checks;

/// <summary>A service that is not set up.</summary>
/// <param name="hint">What to set.</param>
internal sealed class MissingServiceCheck(string service, string hint) : IServiceCheck
{
    public Task<ServiceStatus> CheckAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new ServiceStatus { Service = service, IsConfigured = false, Detail = $"Not set up. {hint}" });
}
