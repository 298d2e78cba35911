using Microsoft.Extensions.DependencyInjection;
using TextToVideo.Durable;
using TextToVideo.Steps;

namespace TextToVideo.Rehearsals;

/// <summary>
/// Runs an orchestration without doing its work: the same code with the same activities as in a run, but steps are only
/// looked for. What is there is answered; what is not stays open, and with it all that needs it. So it tells exactly which
/// steps a run would find, by the keys that the run would use.
/// </summary>
/// <param name="answers">Answers calls that are not to be made; null for the others.</param>
public sealed class Rehearsal(WorkCatalog catalog, IServiceScopeFactory scopes, TimeProvider time, Func<RehearsedCall, RehearsalAnswer?> answers)
{
    /// <returns>All calls, in the order in which they were made.</returns>
    public async Task<IReadOnlyList<RehearsedCall>> RunAsync(string orchestration, string instanceId, object input, CancellationToken cancellationToken)
    {
        var waiting = new Queue<RehearsedCall>();
        var context = new RehearsalContext(catalog, waiting, orchestration, instanceId, parent: null, time.GetUtcNow());
        var flow = new RehearsalFlow();
        var running = Task.FromResult("");
        flow.Run(() => running = catalog.Orchestrations[orchestration].RunAsync(context, PayloadJson.Write(input)));
        var calls = new List<RehearsedCall>();
        while (waiting.Count > 0)
        {
            var next = waiting.ToList();
            waiting.Clear();
            calls.AddRange(next);
            // Looked for side by side; answered one after the other, as an engine does.
            foreach (var answer in await Task.WhenAll(next.Select(call => LookAsync(call, cancellationToken)))) flow.Run(answer);
        }
        // One that goes on for ever is one that lacks something; one that failed has said why in its calls.
        if (running.IsFaulted && !calls.Any(call => call.End == RehearsedEnd.Failed)) await running;
        return calls;
    }

    private async Task<Action> LookAsync(RehearsedCall call, CancellationToken cancellationToken)
    {
        if (answers(call) is { } given) return given.Output is { } output ? () => call.Answer(output, RehearsedEnd.Asked, null) : () => { };
        using var look = new StepLook();
        try
        {
            var output = await CallAsync(call, cancellationToken);
            return () => call.Answer(output, look.Step is null ? RehearsedEnd.Asked : RehearsedEnd.Made, look.Step);
        }
        catch (StepNotMadeException e)
        {
            return () => call.Leave(e.Step);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return () => call.Fail(FailureDetails.From(e));
        }
    }

    private async Task<string> CallAsync(RehearsedCall call, CancellationToken cancellationToken)
    {
        var entry = catalog.Activities[call.Activity];
        await using var scope = scopes.CreateAsyncScope();
        var activity = ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, entry.Type);
        return await entry.RunAsync(activity, new ActivityContext(call.InstanceId, call.Activity), call.Input, cancellationToken);
    }
}
