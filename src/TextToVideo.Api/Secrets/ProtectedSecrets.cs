using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using TextToVideo.Failures;
using TextToVideo.Webhooks;

namespace TextToVideo.Api.Secrets;

/// <summary>Seals with ASP.NET Core's data protection: authenticated encryption, keys that roll over by themselves and open what older ones sealed.</summary>
public sealed class ProtectedSecrets(IDataProtectionProvider protection) : ISecretBox
{
    private readonly IDataProtector _protector = protection.CreateProtector("callback-secrets");

    public string Seal(string secret) => _protector.Protect(secret);

    public string Open(string sealedSecret)
    {
        try
        {
            return _protector.Unprotect(sealedSecret);
        }
        catch (CryptographicException e)
        {
            throw new TextToVideoException("secret.unreadable", FailureCategory.Configuration, "A secret cannot be opened: the key that sealed it is not in this installation's key folder.", isRetryable: false, e);
        }
    }
}
