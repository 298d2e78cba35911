namespace TextToVideo.Rehearsals;

/// <summary>What a rehearsal found out about a call.</summary>
public enum RehearsedEnd
{
    /// <summary>Nothing: it is left to the run itself.</summary>
    Open,

    /// <summary>It is no step; it was asked or answered as the run will be.</summary>
    Asked,

    /// <summary>The step's result is there.</summary>
    Made,

    /// <summary>The step's result is not there.</summary>
    NotMade,

    /// <summary>As it would in the run.</summary>
    Failed,
}
