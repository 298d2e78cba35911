using TextToVideo.Cli.Hosting;
using TextToVideo.Embedded.Storage;
using TextToVideo.Failures;
using TextToVideo.Requests;

namespace TextToVideo.Cli;

/// <summary>Turns what went wrong into a line, a hint and an exit code. Nobody who types a command wants a stack trace.</summary>
internal static class Outcome
{
    public static async Task<int> OfAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (InvalidRequestException e)
        {
            foreach (var fault in e.Faults) Say($"{fault.Field}: {fault.Message}");
            Say("hint: `ttv generate --help` lists what can be asked for.");
            return ExitCode.BadInput;
        }
        catch (TextToVideoException e)
        {
            Say(e.Message);
            return CodeFor(e);
        }
        catch (Exception e) when (SettingFaults.From(e) is { } faults)
        {
            Say(faults.Message);
            return CodeFor(faults);
        }
        catch (JournalVersionException e)
        {
            Say(e.Message);
            return ExitCode.NotSetUp;
        }
        catch (JournalUnavailableException e)
        {
            Say(e.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            Say("Interrupted.");
            return ExitCode.Interrupted;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Say(e.Message);
            Say("hint: the home folder has to be writable and have room; --home or TTV_HOME names another.");
            return ExitCode.Failed;
        }
        catch (Exception e)
        {
            Say($"Something unexpected went wrong: {e.GetType().Name}: {e.Message}");
            Say("hint: run again with --verbose for the log; `ttv doctor` checks this machine.");
            return ExitCode.Failed;
        }
    }

    public static int CodeFor(TextToVideoException failure) => failure.Category switch
    {
        FailureCategory.Validation => ExitCode.BadInput,
        FailureCategory.Configuration => ExitCode.NotSetUp,
        _ => ExitCode.Failed,
    };

    private static void Say(string line) => Console.Error.WriteLine($"ttv: {line}");
}
