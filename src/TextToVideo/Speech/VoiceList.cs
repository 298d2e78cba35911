using TextToVideo.Failures;

namespace TextToVideo.Speech;

/// <summary>The voices of all engines. One that does not answer hides none of the others.</summary>
public sealed class VoiceList(IEnumerable<ISpeechSynthesizer> engines)
{
    public async Task<VoicesFound> ReadAsync(CancellationToken cancellationToken)
    {
        var lists = await Task.WhenAll(engines.Select(engine => AskAsync(engine, cancellationToken)));
        return new VoicesFound([.. lists.SelectMany(list => list.Voices)], [.. lists.SelectMany(list => list.Warnings)]);
    }

    private static async Task<VoicesFound> AskAsync(ISpeechSynthesizer engine, CancellationToken cancellationToken)
    {
        try
        {
            return new VoicesFound(await engine.ListVoicesAsync(cancellationToken), []);
        }
        catch (TextToVideoException e)
        {
            return new VoicesFound([], [$"{engine.Engine} could not be asked: {e.Message}"]);
        }
    }
}
