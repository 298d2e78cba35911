using TextToVideo.Webhooks;

namespace TextToVideo.Tests.Histories;

/// <summary>A box without a lock: these jobs bring no secrets.</summary>
internal sealed class OpenBox : ISecretBox
{
    public string Seal(string secret) => secret;

    public string Open(string sealedSecret) => sealedSecret;
}
