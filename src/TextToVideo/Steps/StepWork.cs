using TextToVideo.Artifacts;

namespace TextToVideo.Steps;

/// <summary>One run of a step: where it works, and where what it makes will be found.</summary>
public sealed class StepWork(ArtifactKey key, ScratchFolder scratch)
{
    private readonly List<string> _files = [];

    public ArtifactKey Key { get; } = key;

    /// <summary>Files not named by <see cref="Output"/> are thrown away with it.</summary>
    public ScratchFolder Scratch { get; } = scratch;

    public IReadOnlyList<string> Files => _files;

    public bool IsKept { get; private set; } = true;

    /// <summary>The output is good enough for this job, but another job should try anew: something better was out of reach.</summary>
    public void DoNotKeep() => IsKept = false;

    /// <summary>Names a file to be published, and says where to write it.</summary>
    public string Output(string fileName)
    {
        _files.Add(fileName);
        return Scratch.File(fileName);
    }

    public ArtifactKey KeyOf(string fileName) => Key.Append(fileName);
}
