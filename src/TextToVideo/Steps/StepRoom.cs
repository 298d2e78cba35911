using TextToVideo.Artifacts;
using TextToVideo.Failures;

namespace TextToVideo.Steps;

/// <summary>Finds out of a step that failed whether the disk that it worked on is full, whatever it says of that itself.</summary>
internal static class StepRoom
{
    private const string Place = "the folder that steps work in";

    /// <summary>A tool that cannot write often says only that it failed, or not even that. With less room than this no step of a video gets far.</summary>
    private const long LeastBytes = 1 << 20;

    /// <param name="scratch">Still there, with what was written.</param>
    /// <exception cref="TextToVideoException">`storage.full`, instead of what the work had thrown.</exception>
    public static async Task<T> GuardAsync<T>(ScratchFolder scratch, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (IOException e) when (StoreFailures.IsFull(e))
        {
            throw StoreFailures.Full(Place, e);
        }
        catch (TextToVideoException e) when (e.Category == FailureCategory.Processing && (TellsIt(e) || new DriveInfo(scratch.Path).AvailableFreeSpace < LeastBytes))
        {
            throw StoreFailures.Full(Place, e);
        }
    }

    private static bool TellsIt(TextToVideoException e) =>
        e is ToolFailedException tool && tool.StandardErrorTail.Contains("No space left on device", StringComparison.Ordinal);
}
