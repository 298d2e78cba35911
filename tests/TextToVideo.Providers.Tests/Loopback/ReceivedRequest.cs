using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace TextToVideo.Providers.Tests.Loopback;

/// <summary>A request as it came over the wire.</summary>
public sealed record ReceivedRequest(string Method, string Path, string QueryString, IHeaderDictionary Headers, byte[] Body)
{
    public string Text => Encoding.UTF8.GetString(Body);

    public string? Query(string name) => QueryHelpers.ParseQuery(QueryString).TryGetValue(name, out var value) ? value.ToString() : null;
}
