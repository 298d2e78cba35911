using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using TextToVideo.Api.Access;
using TextToVideo.Api.Limits;

namespace TextToVideo.Api.Hosting;

/// <summary>Finds what is wrong with the settings before anybody is served; all of it at once.</summary>
internal sealed class ApiOptionsValidator : IValidateOptions<ApiOptions>
{
    public ValidateOptionsResult Validate(string? name, ApiOptions options)
    {
        List<string> faults = [.. UrlFaults(options), .. KeyFaults(options.Keys), .. FolderFaults(options.MediaFolders), .. OriginFaults(options.AllowedOrigins), .. LimitFaults(options.Limits)];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> UrlFaults(ApiOptions options)
    {
        if (options.PublicBaseUrl is { } url && (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https") || url.Query.Length > 0 || url.UserInfo.Length > 0))
        {
            yield return $"{ApiOptions.Section}:PublicBaseUrl: '{url}' is no address of a server; give one such as https://video.example.org.";
        }
    }

    private static IEnumerable<string> KeyFaults(IList<ApiKeyOptions> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            var at = $"{ApiOptions.Section}:Keys:{i}";
            var key = keys[i];
            if (string.IsNullOrWhiteSpace(key.Name)) yield return $"{at}:Name is missing.";
            else if (keys.Take(i).Any(other => other.Name == key.Name)) yield return $"{at}:Name: '{key.Name}' is there twice.";

            // The value is not repeated: it may be the key itself, put here by mistake.
            if (!ApiKey.IsHash(key.Hash)) yield return $"{at}:Hash is no SHA-256 in hexadecimal; `ttv keys new` prints a key with its hash.";
            else if (keys.Take(i).Any(other => other.Hash.Equals(key.Hash, StringComparison.OrdinalIgnoreCase))) yield return $"{at}:Hash is there twice.";
            foreach (var scope in key.Scopes.Where(scope => scope is not ("read" or "write"))) yield return $"{at}:Scopes: '{scope}' is none of read, write.";
        }
    }

    private static IEnumerable<string> FolderFaults(IList<string> folders) =>
        folders.Where(folder => !Directory.Exists(folder)).Select(folder => $"{ApiOptions.Section}:MediaFolders: '{folder}' does not exist.");

    /// <summary>The attributes of nested options are not looked at by themselves.</summary>
    private static IEnumerable<string> LimitFaults(RateLimitOptions limits)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(limits, new ValidationContext(limits), results, validateAllProperties: true);
        return results.Select(result => $"{ApiOptions.Section}:{nameof(ApiOptions.Limits)}: {result.ErrorMessage}");
    }

    private static IEnumerable<string> OriginFaults(IList<string> origins) =>
        origins
            .Where(origin => !Uri.TryCreate(origin, UriKind.Absolute, out var url) || url.GetLeftPart(UriPartial.Authority) != origin)
            .Select(origin => $"{ApiOptions.Section}:AllowedOrigins: '{origin}' is no origin; give one such as https://studio.example.org.");
}
