using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using TextToVideo.Artifacts;

namespace TextToVideo.Api.Secrets;

/// <summary>
/// Keeps the sealing keys with the artifacts, for hosts of many machines that share nothing else. Whoever may read the store
/// can open what is sealed; so may its owner.
/// </summary>
internal sealed class ArtifactKeyRing(IArtifactStore store) : IXmlRepository
{
    private const string Folder = "server/keys/";

    public IReadOnlyCollection<XElement> GetAllElements() => ReadAllAsync().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var xml = new MemoryStream();
        element.Save(xml);
        store.WriteAsync(new ArtifactKey($"{Folder}{Guid.NewGuid():N}.xml"), xml.ToArray(), WriteCondition.Absent, CancellationToken.None).GetAwaiter().GetResult();
    }

    private async Task<List<XElement>> ReadAllAsync()
    {
        var keys = new List<XElement>();
        await foreach (var artifact in store.ListAsync(Folder, CancellationToken.None))
        {
            await using var xml = await store.OpenReadAsync(artifact.Key, 0, null, CancellationToken.None);
            keys.Add(await XElement.LoadAsync(xml, LoadOptions.None, CancellationToken.None));
        }
        return keys;
    }
}
