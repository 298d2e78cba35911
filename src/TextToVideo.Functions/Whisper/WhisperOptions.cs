using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Functions.Whisper;

/// <summary>Which speech recognition model finds the words of a recording. Without one, the next aligner does.</summary>
public sealed class WhisperOptions : IValidatableObject
{
    public const string Section = "Whisper";

    /// <summary>Where a model in the ggml format is downloaded from, once for all workers.</summary>
    public Uri? ModelUrl { get; set; }

    /// <summary>SHA-256 of the model's file in hexadecimal; another file is not used.</summary>
    [RegularExpression("^[0-9a-fA-F]{64}$", ErrorMessage = "Whisper:ModelSha256 must be 64 hexadecimal digits.")]
    public string? ModelSha256 { get; set; }

    public bool IsSetUp => ModelUrl is not null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ModelUrl is not null && ModelSha256 is null) yield return new ValidationResult("Whisper:ModelSha256 is missing: the hash of the file at Whisper:ModelUrl.");
    }
}
