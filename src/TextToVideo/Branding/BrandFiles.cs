using System.Security.Cryptography;
using System.Text.RegularExpressions;
using TextToVideo.Artifacts;
using TextToVideo.Requests;
using TextToVideo.Uploads;

namespace TextToVideo.Branding;

/// <summary>Takes in the files of kits: looked into, and named by their content, so that an edit never changes what a job has read.</summary>
internal sealed partial class BrandFiles(IArtifactStore store, UploadShelf uploads)
{
    /// <param name="paths">What the sender may have read.</param>
    /// <returns>The name under which it is kept, and what it is; null where a fault was told.</returns>
    public async Task<(string Name, TFacts Facts)?> TakeAsync<TFacts>(
        IBrandFileKind<TFacts> kind, string field, string file, PathPolicy paths, FaultList faults, CancellationToken cancellationToken)
        where TFacts : class
    {
        using var scratch = store.BeginScratch();
        var incoming = new IncomingFile<TFacts>(kind, field, scratch, faults);
        var isKept = KeptName().IsMatch(file);
        var draft = isKept ? await ReadKeptAsync(incoming, file, cancellationToken)
            : DataUri().Match(file) is { Success: true } data ? await incoming.UnpackAsync(data.Groups["type"].Value, data.Groups["data"].Value, cancellationToken)
            : UploadReference.IsOne(file) ? await ReadUploadAsync(incoming, file, cancellationToken)
            : await ReadPathAsync(incoming, file, paths, cancellationToken);
        if (draft is null || await kind.InspectAsync(field, draft, faults, cancellationToken) is not { } facts) return null;
        if (isKept) return (file, facts);

        string name;
        await using (var content = File.OpenRead(draft)) name = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken)) + Path.GetExtension(draft);
        await store.PublishAsync(draft, BrandKeys.File(name), cancellationToken);
        return (name, facts);
    }

    /// <summary>Looked into again: it may have been sent back for a place that it was not taken in for.</summary>
    private async Task<string?> ReadKeptAsync<TFacts>(IncomingFile<TFacts> incoming, string name, CancellationToken cancellationToken)
        where TFacts : class
    {
        try
        {
            await using var kept = await store.OpenLocalAsync(BrandKeys.File(name), cancellationToken);
            return await incoming.CopyAsync(kept.Path, name, cancellationToken);
        }
        catch (ArtifactNotFoundException)
        {
            return incoming.Refuse(FaultCode.Unreadable, "No brand has such a file any more; send it again.");
        }
    }

    private async Task<string?> ReadUploadAsync<TFacts>(IncomingFile<TFacts> incoming, string reference, CancellationToken cancellationToken)
        where TFacts : class
    {
        try
        {
            await using var sent = await uploads.OpenAsync(UploadReference.IdOf(reference) ?? reference, cancellationToken);
            return await incoming.CopyAsync(sent.Path, reference, cancellationToken);
        }
        catch (UploadNotFoundException)
        {
            return incoming.Refuse(FaultCode.Unreadable, $"{FaultList.Quote(reference)} is not there any more; send the file again.");
        }
    }

    private static async Task<string?> ReadPathAsync<TFacts>(IncomingFile<TFacts> incoming, string file, PathPolicy paths, CancellationToken cancellationToken)
        where TFacts : class
    {
        // Before anything is told of what is there.
        if (!incoming.IsNamedWell(file)) return incoming.RefuseKind(file);
        return paths.RuleOnFile(file) switch
        {
            { Verdict: PathVerdict.Allowed, RealPath: { } path } => await incoming.CopyAsync(path, file, cancellationToken),
            { Verdict: PathVerdict.NotAllowed } => incoming.Refuse(FaultCode.NotAllowed, $"{FaultList.QuotePath(file)} is outside the folders that may be read here; {incoming.Ways}."),
            _ => incoming.Refuse(FaultCode.Unreadable, $"{FaultList.QuotePath(file)} is not there; {incoming.Ways}."),
        };
    }

    [GeneratedRegex(@"^[0-9a-f]{64}\.[a-z0-9]{2,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeptName();

    [GeneratedRegex(@"^data:(?<type>[a-z]+/[a-z0-9.+-]+);base64,(?<data>.+)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex DataUri();
}
