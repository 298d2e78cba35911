namespace TextToVideo.Media.Ffmpeg;

/// <summary>
/// A filter graph under construction, and the inputs that it reads. It holds numbers and plain file names of the working
/// folder only; text and users' paths never get here, so nothing needs escaping.
/// </summary>
internal sealed class FilterGraph
{
    private readonly List<string> _chains = [];
    private readonly List<string> _inputs = [];
    private int _inputCount;
    private int _labelCount;

    public IReadOnlyList<string> InputArguments => _inputs;

    public override string ToString() => string.Join(';', _chains);

    /// <returns>The stream's label, such as `0:v`.</returns>
    public string AddInput(string fileName, string stream, params ReadOnlySpan<string> options)
    {
        _inputs.AddRange([.. options, "-i", fileName]);
        return $"{_inputCount++}:{stream}";
    }

    /// <summary>One stream through filters.</summary>
    /// <returns>The label of what comes out.</returns>
    public string Chain(string input, string filters) => Chain([input], filters);

    public string Chain(IEnumerable<string> inputs, string filters)
    {
        var output = NewLabel();
        _chains.Add($"{Labels(inputs)}{filters}[{output}]");
        return output;
    }

    /// <summary>The same stream several times: a label may be read once only.</summary>
    public string[] Split(string input, string filter, int count)
    {
        var outputs = Enumerable.Range(0, count).Select(_ => NewLabel()).ToArray();
        _chains.Add($"[{input}]{filter}={count}{Labels(outputs)}");
        return outputs;
    }

    /// <summary>What is below and what is above a frequency; together they are the sound again (Linkwitz and Riley).</summary>
    public (string Low, string High) Cross(string input, int frequencyHz)
    {
        var (low, high) = (NewLabel(), NewLabel());
        _chains.Add($"[{input}]acrossover=split={frequencyHz}:order=8th{Labels([low, high])}");
        return (low, high);
    }

    private string NewLabel() => $"s{_labelCount++}";

    private static string Labels(IEnumerable<string> labels) => string.Concat(labels.Select(label => $"[{label}]"));
}
