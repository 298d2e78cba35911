using System.Security.Cryptography;
using System.Text;
using TextToVideo.Artifacts;
using TextToVideo.Durable;

namespace TextToVideo.Steps;

/// <summary>Where a step's output belongs: the SHA-256 of step name, step version and inputs. Equal inputs, equal key, in every job.</summary>
public static class StepKey
{
    /// <param name="inputs">A record: properties are written in the order of their declaration, so its JSON is canonical.</param>
    public static ArtifactKey For(StepName step, object inputs)
    {
        var canonical = $"{step.Name}\n{step.Version}\n{PayloadJson.Write(inputs)}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));
        return new ArtifactKey($"steps/{step.Name}/{hash[..2]}/{hash}");
    }
}
