using System.Text;

namespace TextToVideo.Functions.Tests.Whisper;

/// <summary>A model in the ggml format whose head and words are whole, and whose only weights have a name that no model knows.</summary>
internal static class BrokenModel
{
    public const int WordsAt = FiltersAt + (2 * sizeof(int)) + (Bands * Bins * sizeof(float));

    private const int FiltersAt = 12 * sizeof(int);
    private const int Bands = 80;
    private const int Bins = 201;
    private const int Words = 50_257;

    private static readonly int[] Sizes = [51_864, 1500, 384, 6, 4, 448, 384, 6, 4, Bands, 1];

    public static byte[] Write()
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        writer.Write("lmgg"u8);
        foreach (var size in Sizes) writer.Write(size);
        writer.Write(Bands);
        writer.Write(Bins);
        writer.Write(new byte[Bands * Bins * sizeof(float)]);
        writer.Write(Words);
        for (var i = 0; i < Words; i++) WriteText(writer, $"{i}");
        writer.Write(1);
        writer.Write(4);
        writer.Write(0);
        writer.Write(1);
        writer.Write("none"u8);
        writer.Write(0f);
        return memory.ToArray();
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        writer.Write(text.Length);
        writer.Write(Encoding.ASCII.GetBytes(text));
    }
}
