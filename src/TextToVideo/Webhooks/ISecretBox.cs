namespace TextToVideo.Webhooks;

/// <summary>Seals secrets that users hand in, so that histories and stores hold none in the clear.</summary>
public interface ISecretBox
{
    string Seal(string secret);

    /// <exception cref="Failures.TextToVideoException">`secret.unreadable`: sealed with a key that is gone.</exception>
    string Open(string sealedSecret);
}
