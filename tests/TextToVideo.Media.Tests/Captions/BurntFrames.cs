using System.Diagnostics;
using System.Globalization;
using TextToVideo.Rendering;

namespace TextToVideo.Media.Tests.Captions;

/// <summary>Frames of one colour with captions burnt in by ffmpeg, as 8-bit RGB, and what libass had to say.</summary>
internal sealed class BurntFrames(byte[] data, FrameSize frame, string log)
{
    public int Count => data.Length / (frame.Width * frame.Height * 3);

    public string Log => log;

    /// <param name="framesPerSecond">Low where only a few moments of a long text are wanted.</param>
    public static async Task<BurntFrames> DrawAsync(string ass, string fontsFolder, FrameSize frame, string colour, TimeSpan length, double framesPerSecond, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("ttv-burnt-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "captions.ass"), ass, cancellationToken);
            Directory.CreateSymbolicLink(Path.Combine(folder, "fonts"), Path.GetFullPath(fontsFolder));
            var source = string.Create(CultureInfo.InvariantCulture, $"color={colour}:s={frame}:r={framesPerSecond}:d={length.TotalSeconds}");
            var start = new ProcessStartInfo("ffmpeg", ["-v", "verbose", "-nostdin", "-f", "lavfi", "-i", source, "-vf", "format=rgb24,ass=captions.ass:fontsdir=fonts", "-f", "rawvideo", "-pix_fmt", "rgb24", "frames.rgb"])
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start) ?? throw new AssertFailedException("ffmpeg does not start: install ffmpeg.");
            var log = await process.StandardError.ReadToEndAsync(cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            Assert.AreEqual(0, process.ExitCode, log);
            return new BurntFrames(await File.ReadAllBytesAsync(Path.Combine(folder, "frames.rgb"), cancellationToken), frame, log);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public (byte R, byte G, byte B) Pixel(int index, int x, int y)
    {
        var at = ((((index * frame.Height) + y) * frame.Width) + x) * 3;
        return (data[at], data[at + 1], data[at + 2]);
    }

    /// <summary>The smallest box around all pixels for which something holds; null where there are none.</summary>
    public (int Left, int Top, int Right, int Bottom)? BoxOf(int index, Func<(byte R, byte G, byte B), bool> holds)
    {
        var (left, top, right, bottom) = (int.MaxValue, int.MaxValue, -1, -1);
        for (var y = 0; y < frame.Height; y++)
        {
            for (var x = 0; x < frame.Width; x++)
            {
                if (!holds(Pixel(index, x, y))) continue;
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x), Math.Max(bottom, y));
            }
        }
        return right < 0 ? null : (left, top, right, bottom);
    }
}
