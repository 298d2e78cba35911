namespace TextToVideo.Media.Whisper;

/// <summary>
/// The models that whisper.cpp's own makers publish, under the names that they give them. Sizes and hashes are those of the files at this
/// revision, as several independent projects pin them; whisper.cpp itself documents only SHA-1 sums.
/// </summary>
public static class WhisperCatalogue
{
    public static Uri Home { get; } = new("https://huggingface.co/ggerganov/whisper.cpp/resolve/5359861c739e955e79d9a303bcbc70fb988958b1/");

    /// <summary>From the fastest to the surest.</summary>
    public static IReadOnlyList<WhisperModelFile> All { get; } =
    [
        new("tiny.en", 77_704_715, "921e4cf8686fdd993dcd081a5da5b6c365bfde1162e72b08d75ac75289920b1f", "tiny.en"),
        new("tiny", 77_691_713, "be07e048e1e599ad46341c8d2a135645097a538221678b7acdd1b1919c6e1b21", "tiny"),
        new("base.en", 147_964_211, "a03779c86df3323075f5e796cb2ce5029f00ec8869eee3fdfb897afe36c6d002", "base.en"),
        new("base", 147_951_465, "60ed5bc3dd14eea856493d334349b405782ddcaf0028d4b5df4088345fba2efe", "base"),
        new("small.en", 487_614_201, "c6138d6d58ecc8322097e0f987c32f1be8bb0a18532a3f88f734d1bbf9c41e5d", "small.en"),
        new("small", 487_601_967, "1be3a9b2063867b937e64e2ec7483364a79917e157fa98c5d94b5c1fffea987b", "small"),
        new("medium.en", 1_533_774_781, "cc37e93478338ec7700281a7ac30a10128929eb8f427dda2e865faa8f6da4356", "medium.en"),
        new("medium", 1_533_763_059, "6c14d5adee5f86394037b4e4e8b59f1673b6cee10e3cf0b11bbdbee79c156208", "medium"),
        new("large-v3-turbo-q5_0", 574_041_195, "394221709cd5ad1f40c46e6031ca61bce88931e6e088c188294c6d5a55ffa7e2", "large.v3.turbo"),
        new("large-v3-turbo", 1_624_555_275, "1fc70f774d38eb169993ac391eea357ef47c88757ef72ee5943879b7e8e2bc69", "large.v3.turbo"),
    ];

    /// <returns>Null where there is none of this name.</returns>
    public static WhisperModelFile? Find(string name) => All.FirstOrDefault(model => model.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    internal static bool IsPath(string model) => model.Contains('/', StringComparison.Ordinal) || model.Contains(Path.DirectorySeparatorChar) || model.EndsWith(".bin", StringComparison.OrdinalIgnoreCase);
}
