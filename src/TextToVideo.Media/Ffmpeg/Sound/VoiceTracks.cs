using TextToVideo.Artifacts;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Ffmpeg.Sound;

/// <summary>Writes the narrations of a video as one track for each sample rate among them: with one voice, one track.</summary>
internal sealed class VoiceTracks(IArtifactStore store, WorkFolder work)
{
    public async Task<IReadOnlyList<VoiceTrack>> WriteAsync(IReadOnlyList<NarrationUse> narrations, CancellationToken cancellationToken)
    {
        var open = new Dictionary<int, (string Name, FileStream File, VoiceTrackWriter Writer)>();
        try
        {
            foreach (var narration in narrations.OrderBy(n => n.StartsAt))
            {
                await using var artifact = await store.OpenLocalAsync(narration.Key, cancellationToken);
                await using var wav = File.OpenRead(artifact.Path);
                var format = WavFormat.Read(wav, narration.Key.FileName);
                if (!open.TryGetValue(format.SampleRateHz, out var track)) open[format.SampleRateHz] = track = await BeginAsync(format.SampleRateHz, cancellationToken);
                wav.Position = format.DataOffset;
                await track.Writer.AddAsync(narration.StartsAt, wav, format.DataLength, cancellationToken);
            }
            foreach (var track in open.Values) await track.Writer.EndAsync(cancellationToken);
            return [.. open.Values.Select(track => new VoiceTrack(track.Name, track.Writer.SpeechRmsDb))];
        }
        finally
        {
            foreach (var track in open.Values) await track.File.DisposeAsync();
        }
    }

    private async Task<(string Name, FileStream File, VoiceTrackWriter Writer)> BeginAsync(int sampleRateHz, CancellationToken cancellationToken)
    {
        var name = $"voice{sampleRateHz}.wav";
        var file = File.Create(work.File(name));
        var writer = new VoiceTrackWriter(file, sampleRateHz);
        await writer.BeginAsync(cancellationToken);
        return (name, file, writer);
    }
}
