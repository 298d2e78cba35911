namespace TextToVideo.Requests;

/// <summary>Looks at what users want said and shown, before any of it is made.</summary>
public interface IModerator
{
    /// <param name="texts">Everything that will be said, shown as text or searched for.</param>
    /// <exception cref="RequestNotAllowedException">With the reason, for the user.</exception>
    Task CheckAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken);
}
