using TextToVideo.Artifacts;
using TextToVideo.Requests;

namespace TextToVideo.Branding;

/// <summary>A file on its way into a kit, wherever it comes from.</summary>
internal sealed class IncomingFile<TFacts>(IBrandFileKind<TFacts> kind, string field, ScratchFolder scratch, FaultList faults)
    where TFacts : class
{
    public string Ways => kind.Ways;

    public bool IsNamedWell(string file) => kind.Extensions.ContainsKey(Path.GetExtension(file));

    /// <param name="named">As its sender names it.</param>
    /// <returns>The copy; null where a fault was told.</returns>
    public async Task<string?> CopyAsync(string path, string named, CancellationToken cancellationToken)
    {
        if (!kind.Extensions.TryGetValue(Path.GetExtension(path), out var extension)) return RefuseKind(named);
        if (new FileInfo(path).Length > kind.MostBytes) return RefuseSize();
        var draft = Draft(extension);
        await using var from = File.OpenRead(path);
        await using var to = File.Create(draft);
        await from.CopyToAsync(to, cancellationToken);
        return draft;
    }

    /// <returns>The file; null where a fault was told.</returns>
    public async Task<string?> UnpackAsync(string type, string base64, CancellationToken cancellationToken)
    {
        if (!kind.DataTypes.TryGetValue(type, out var extension)) return RefuseKind(type);
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var length)) return Refuse(FaultCode.Malformed, "What follows \"base64,\" is not base64.");
        if (length > kind.MostBytes) return RefuseSize();
        var draft = Draft(extension);
        await File.WriteAllBytesAsync(draft, bytes.AsMemory(0, length), cancellationToken);
        return draft;
    }

    public string? Refuse(string code, string message)
    {
        faults.Add(field, code, message);
        return null;
    }

    public string? RefuseKind(string named) => Refuse(FaultCode.Unreadable, $"{FaultList.Quote(named)} is no {kind.Wanted}; {kind.Ways}.");

    private string? RefuseSize() => Refuse(FaultCode.TooLong, $"It has more than {FaultList.Number(kind.MostBytes)} bytes; make it smaller.");

    private string Draft(string extension) => scratch.File($"file{extension}");
}
