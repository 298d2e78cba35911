using TextToVideo.Providers.Http;

namespace TextToVideo.Providers.OpenAi;

/// <summary>Where one part of the API is, and how to show who asks.</summary>
/// <param name="BaseUrl">Ends with a slash.</param>
/// <param name="EntraScope">Null: no Entra.</param>
internal sealed record OpenAiEndpoint(Uri BaseUrl, string? ApiKey, string? EntraScope, string Model)
{
    /// <summary>First part of error codes and voices' names.</summary>
    public const string Code = "openai";

    /// <summary>Named by its host: behind the same API are many services.</summary>
    public ServiceIdentity Service => new(Code, BaseUrl.Host, $"{OpenAiOptions.Section}:{nameof(OpenAiOptions.ApiKey)}");

    /// <summary>Azure takes keys in a header of its own.</summary>
    public bool TakesAzureKey => BaseUrl.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase) || BaseUrl.Host.EndsWith(".azure.us", StringComparison.OrdinalIgnoreCase);

    /// <returns>Null where the part is not set up.</returns>
    public static OpenAiEndpoint? Resolve(OpenAiOptions shared, OpenAiPartOptions part, string defaultModel)
    {
        var url = part.BaseUrl ?? shared.BaseUrl;
        // A key goes to the endpoint it was configured for, never along to another one.
        var key = part.ApiKey ?? (part.BaseUrl is null || part.BaseUrl == shared.BaseUrl ? shared.ApiKey : null);
        var isOwn = url.Host == OpenAiOptions.OwnEndpoint.Host;
        var model = part.Model ?? (isOwn ? defaultModel : null);
        if (!part.Enabled || string.IsNullOrWhiteSpace(model)) return null;
        if (isOwn && string.IsNullOrWhiteSpace(key)) return null;
        var slashed = url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
        var endpoint = new OpenAiEndpoint(slashed, string.IsNullOrWhiteSpace(key) ? null : key, EntraScope: null, model);

        // Nor does a token: it is good for everything of its scope.
        var takesToken = shared.UseEntra && part.ApiKey is null && (url == shared.BaseUrl || endpoint.TakesAzureKey);
        return takesToken ? endpoint with { EntraScope = shared.EntraScope } : endpoint;
    }
}
