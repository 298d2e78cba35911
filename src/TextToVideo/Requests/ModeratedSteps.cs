using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Requests;

/// <summary>
/// Steps that write words, which are held to the same rules as what users write. What is not allowed is not kept either: a retry
/// has other words written, instead of finding these for ever.
/// </summary>
public sealed class ModeratedSteps(StepRunner steps, IModerator moderator)
{
    /// <param name="wordsOf">Everything that will be said, shown as text or searched for.</param>
    /// <exception cref="RequestNotAllowedException"/>
    public async Task<TOutput> RunAsync<TOutput>(
        StepName step,
        object inputs,
        ActivityContext context,
        Func<StepWork, CancellationToken, Task<TOutput>> work,
        Func<TOutput, IReadOnlyList<string>> wordsOf,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wordsOf);
        var output = await steps.RunAsync(step, inputs, context, work, cancellationToken);
        try
        {
            await moderator.CheckAsync(wordsOf(output), cancellationToken);
            return output;
        }
        catch (RequestNotAllowedException)
        {
            await steps.ForgetAsync(step, inputs, cancellationToken);
            throw;
        }
    }
}
