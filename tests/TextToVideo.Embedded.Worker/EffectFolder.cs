namespace TextToVideo.Embedded.Worker;

/// <summary>One file an effect, one line a run.</summary>
public sealed class EffectFolder(string path)
{
    /// <returns>How often the effect has begun, this time included.</returns>
    public int Begin(string name, Guid run)
    {
        File.AppendAllText(PathOf(name), $"{run}\n");
        Console.WriteLine($"begun {name}");
        return Runs(name);
    }

    public int Runs(string name) => File.Exists(PathOf(name)) ? File.ReadAllLines(PathOf(name)).Length : 0;

    public IEnumerable<string> Names() => Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file));

    private string PathOf(string name) => Path.Combine(path, name);
}
