namespace TextToVideo.Providers.Checks;

/// <summary>Looks whether one outside service can be used. One is registered for each that the product knows, set up or not.</summary>
public interface IServiceCheck
{
    /// <summary>Asks the service for something small and free. Never throws for what the service does.</summary>
    Task<ServiceStatus> CheckAsync(CancellationToken cancellationToken);
}
