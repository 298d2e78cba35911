using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Media.Whisper;

/// <summary>Which Whisper model finds the words of a recording, for whoever runs it. Without one, the next aligner does.</summary>
public sealed class WhisperOptions : IValidatableObject
{
    public const string Section = "Whisper";

    /// <summary>A name of <see cref="WhisperCatalogue"/> (`base.en`, `small`), or the path of a model's file in the ggml format; null: none.</summary>
    public string? Model { get; set; }

    /// <summary>Instead of <see cref="Model"/>: where an own model in the ggml format is downloaded from.</summary>
    public Uri? ModelUrl { get; set; }

    /// <summary>SHA-256 of the file at <see cref="ModelUrl"/> in hexadecimal; another file is not used.</summary>
    [RegularExpression("^[0-9a-fA-F]{64}$", ErrorMessage = "Whisper:ModelSha256 must be 64 hexadecimal digits.")]
    public string? ModelSha256 { get; set; }

    /// <summary>The one place for models. Default: `models` beside the caches of this installation.</summary>
    public string? ModelFolder { get; set; }

    /// <summary>Whether a model that is not there may be downloaded, once; it has 78 MB to 1.6 GB. Default false.</summary>
    public bool AllowDownload { get; set; }

    /// <summary>Where the models of the catalogue are downloaded from, for a mirror of one's own; null: their public home.</summary>
    public Uri? Mirror { get; set; }

    /// <summary>
    /// Times by dynamic time warping, for models of the catalogue and programs of 2025 or later (`-dtw` and `-nfa`). Default false.
    /// </summary>
    public bool TimeWarping { get; set; }

    /// <summary>Threads of `whisper-cli`; null: its own choice, at most four.</summary>
    [Range(1, 256)]
    public int? Threads { get; set; }

    public bool IsSetUp => !string.IsNullOrWhiteSpace(Model) || ModelUrl is not null;

    /// <summary>The model as part of a key; empty where there is none.</summary>
    public string Identity => IsSetUp ? $"{Model}{ModelSha256}{(TimeWarping ? " warped" : "")}" : "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Model) && ModelUrl is not null) yield return new ValidationResult("Set either Whisper:Model or Whisper:ModelUrl, not both.");
        if (ModelUrl is not null && ModelSha256 is null) yield return new ValidationResult("Whisper:ModelSha256 is missing: the hash of the file at Whisper:ModelUrl.");
        if (!string.IsNullOrWhiteSpace(Model) && !WhisperCatalogue.IsPath(Model) && WhisperCatalogue.Find(Model) is null)
            yield return new ValidationResult($"Whisper:Model '{Model}' is neither the path of a file nor one of: {string.Join(", ", WhisperCatalogue.All.Select(model => model.Name))}.");
    }
}
