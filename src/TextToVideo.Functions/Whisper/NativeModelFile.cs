using TextToVideo.Failures;

namespace TextToVideo.Functions.Whisper;

/// <summary>
/// Whether a model's file is whole as far as whisper.cpp trusts it: over false sizes of filters, or words that are missing, it
/// ends the process. What comes behind them it checks itself.
/// </summary>
internal static class NativeModelFile
{
    private const int FiltersAt = 12 * sizeof(int);
    private const int MostBands = 1024;
    private const int MostBins = 8192;
    private const int MostBytesOfAWord = 1024;

    /// <exception cref="TextToVideoException">`alignment.bad_model`</exception>
    public static void EnsureLoadable(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        try
        {
            reader.BaseStream.Position = FiltersAt;
            var bands = Within(1, MostBands, reader.ReadInt32());
            var bins = Within(1, MostBins, reader.ReadInt32());
            reader.BaseStream.Position += bands * bins * sizeof(float);
            for (var words = Within(1, int.MaxValue, reader.ReadInt32()); words > 0; words--)
            {
                var bytes = Within(0, MostBytesOfAWord, reader.ReadInt32());
                if (reader.ReadBytes(bytes).Length < bytes) throw new EndOfStreamException();
            }
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException)
        {
            throw new TextToVideoException(
                "alignment.bad_model", FailureCategory.Configuration, $"'{Path.GetFileName(path)}' begins like a Whisper model in the ggml format, but is broken or not whole.", innerException: e);
        }
    }

    private static int Within(int least, int most, int value) => value >= least && value <= most ? value : throw new InvalidDataException($"{value} cannot be.");
}
