using System.Collections.Concurrent;
using TextToVideo.Failures;
using TextToVideo.Footage;
using TextToVideo.Media.Findings;

namespace TextToVideo.Media.FolderFootage;

/// <summary>Looks into each file once, for as long as it stays as it is. All scenes of a video ask for the same files at the same time.</summary>
internal sealed class ProbeCache(IMediaProbe probe, FileFindings<MediaFacts> findings) : IDisposable
{
    private const int AtOnce = 4;
    private const int MostEntries = 20_000;

    private readonly ConcurrentDictionary<FileState, Lazy<Task<ProbeOutcome>>> _outcomes = new();
    private readonly SemaphoreSlim _turns = new(AtOnce);

    public void Dispose() => _turns.Dispose();

    public async Task<ProbeOutcome> ProbeAsync(FootageFile file, CancellationToken cancellationToken)
    {
        var info = new FileInfo(file.Path);
        if (!info.Exists) return new ProbeOutcome(null, $"'{file.Name}' is not in the footage folder any more.");
        if (_outcomes.Count > MostEntries) _outcomes.Clear();
        var key = FileState.Of(info);
        while (true)
        {
            var entry = _outcomes.GetOrAdd(key, _ => new Lazy<Task<ProbeOutcome>>(() => LookAsync(file, key, cancellationToken)));
            try
            {
                return await entry.Value.WaitAsync(cancellationToken);
            }
            catch (OperationCanceledException)
            {
                // Whoever began it was cancelled; the next one who needs it begins anew.
                _outcomes.TryRemove(KeyValuePair.Create(key, entry));
                cancellationToken.ThrowIfCancellationRequested();
            }
            catch
            {
                _outcomes.TryRemove(KeyValuePair.Create(key, entry));
                throw;
            }
        }
    }

    /// <returns>Null: nobody has looked into it as it is, or it cannot be used.</returns>
    public Task<MediaFacts?> KnownAsync(FileState file, CancellationToken cancellationToken) => findings.FindAsync(file, cancellationToken);

    private async Task<ProbeOutcome> LookAsync(FootageFile file, FileState key, CancellationToken cancellationToken)
    {
        if (await findings.FindAsync(key, cancellationToken) is { } known) return new ProbeOutcome(known, null);
        await _turns.WaitAsync(cancellationToken);
        try
        {
            var facts = await probe.ProbePictureAsync(file.Path, cancellationToken);
            await findings.KeepAsync(key, facts, cancellationToken);
            return new ProbeOutcome(facts, null);
        }
        catch (TextToVideoException e) when (e.Code == "media.unreadable")
        {
            return new ProbeOutcome(null, e.Message);
        }
        finally
        {
            _turns.Release();
        }
    }
}
