using TextToVideo.Requests;

namespace TextToVideo.Branding;

/// <summary>What a file of a kit must be, for its place.</summary>
/// <typeparam name="TFacts">What is learnt from looking into it.</typeparam>
internal interface IBrandFileKind<TFacts>
    where TFacts : class
{
    /// <summary>As in "is no ...".</summary>
    string Wanted { get; }

    /// <summary>How else it may be sent, for messages.</summary>
    string Ways { get; }

    long MostBytes { get; }

    /// <summary>Extensions as they are sent, with that under which each is kept.</summary>
    IReadOnlyDictionary<string, string> Extensions { get; }

    /// <summary>Media types that may stand in the JSON as base64, with their extensions.</summary>
    IReadOnlyDictionary<string, string> DataTypes { get; }

    /// <summary>Looks into the file, and may write it anew, cleaned.</summary>
    /// <returns>Null where a fault was told.</returns>
    Task<TFacts?> InspectAsync(string field, string path, FaultList faults, CancellationToken cancellationToken);
}
