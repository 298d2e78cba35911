namespace TextToVideo.Services.Control;

internal sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _faults = [];

    public void Add(Fault fault)
    {
        lock (_gate)
        {
            if (fault.Times <= 0) _faults.RemoveAll(planned => planned.Path == fault.Path);
            else _faults.Add(fault);
        }
    }

    /// <returns>Null: all goes well.</returns>
    public Fault? Take(string path)
    {
        lock (_gate)
        {
            var at = _faults.FindIndex(fault => path.StartsWith(fault.Path, StringComparison.Ordinal));
            if (at < 0) return null;
            var fault = _faults[at];
            if (fault.Times == 1) _faults.RemoveAt(at);
            else _faults[at] = fault with { Times = fault.Times - 1 };
            return fault;
        }
    }
}
