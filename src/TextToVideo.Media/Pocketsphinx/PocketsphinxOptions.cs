using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Media.Pocketsphinx;

public sealed class PocketsphinxOptions
{
    public const string Section = "Pocketsphinx";

    /// <summary>Folder of the acoustic model `en-us` and the dictionary `cmudict-en-us.dict`.</summary>
    [Required]
    public string ModelFolder { get; set; } = "/usr/share/pocketsphinx/model/en-us";
}
