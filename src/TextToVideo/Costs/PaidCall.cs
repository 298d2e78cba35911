using System.Security.Cryptography;
using System.Text;

namespace TextToVideo.Costs;

/// <summary>One call that a service charges for, or counts against a limit.</summary>
public sealed record PaidCall
{
    /// <summary>`openai`, `elevenlabs`, `azure_speech`, `pexels`.</summary>
    public required string Provider { get; init; }

    /// <summary>One of <see cref="PaidOperation"/>.</summary>
    public required string Operation { get; init; }

    public string? Model { get; init; }

    /// <summary>All that the answer depends on: two calls of a step with equal content are the same call.</summary>
    public required string Content { get; init; }

    /// <summary>What it costs if it costs the most that it can.</summary>
    public required IReadOnlyList<Charge> AtMost { get; init; }

    /// <param name="step">The step's key: made anew on purpose, it is another call.</param>
    public string IdFor(string step) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{step}\n{Provider}\n{Operation}\n{Model}\n{Content}")))[..32];
}
