namespace TextToVideo.Media.Tests.Ffmpeg;

/// <summary>Files that are not what their names say, or only half of it.</summary>
internal static class BrokenMedia
{
    public static async Task<string> MakeAsync(RenderStage stage, string name, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Path.GetDirectoryName(stage.NewPath(""))!, name);
        switch (name)
        {
            case "empty.mp4":
                await File.WriteAllBytesAsync(path, [], cancellationToken);
                break;
            case "text.mp4":
                await File.WriteAllTextAsync(path, "This is no film.", cancellationToken);
                break;
            case "noise.mp4":
                var noise = new byte[20_000];
                new Random(1).NextBytes(noise);
                await File.WriteAllBytesAsync(path, noise, cancellationToken);
                break;
            case "sound.mp4":
                File.Move(await TestClip.MakeAsync(stage, ".mp4", "sine", cancellationToken, "-t", "1"), path);
                break;
            case "cover.mp3":
                var cover = await TestClip.MakeAsync(stage, ".png", "testsrc=s=64x64", cancellationToken, "-frames:v", "1");
                var song = await TestClip.MakeAsync(stage, ".mp3", "sine", cancellationToken, "-i", cover, "-map", "0", "-map", "1", "-t", "1", "-disposition:v", "attached_pic");
                File.Move(song, path);
                break;
            case "cut-index.mp4":
                await CutAsync(await ClipAsync(stage, cancellationToken), path, 0.6, cancellationToken);
                break;
            case "cut-frames.mp4":
                await CutAsync(await ClipAsync(stage, cancellationToken, "-movflags", "+faststart"), path, 0.6, cancellationToken);
                break;
            case "cut.jpg":
                await CutAsync(await TestClip.MakeAsync(stage, ".jpg", "testsrc=s=400x300", cancellationToken, "-frames:v", "1"), path, 0.02, cancellationToken);
                break;
            case "playlist.mp4":
                var segment = await ClipAsync(stage, cancellationToken);
                await File.WriteAllTextAsync(path, $"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{segment}\n#EXT-X-ENDLIST\n", cancellationToken);
                break;
            case "list.mp4":
                await File.WriteAllTextAsync(path, $"ffconcat version 1.0\nfile {Path.GetFileName(await ClipAsync(stage, cancellationToken))}\n", cancellationToken);
                break;
            case "flood.png":
                await File.WriteAllBytesAsync(path, PixelFlood.Png(30_000, 30_000), cancellationToken);
                break;
            case "flood.gif":
                await File.WriteAllBytesAsync(path, PixelFlood.Gif(65_000, 65_000), cancellationToken);
                break;
            case "subfile.mp4":
                await File.WriteAllTextAsync(path, "ffconcat version 1.0\nfile 'subfile,,start,0,end,0,,:/etc/hostname'\n", cancellationToken);
                break;
            case "drawing.png":
                await File.WriteAllTextAsync(path, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><image href=\"file:///etc/hostname\"/></svg>", cancellationToken);
                break;
            case "list-of-lists.m3u8":
                await File.WriteAllTextAsync(path, "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlist-of-lists.m3u8\n", cancellationToken);
                break;
            default:
                throw new ArgumentException($"No recipe for '{name}'.", nameof(name));
        }
        return path;
    }

    private static Task<string> ClipAsync(RenderStage stage, CancellationToken cancellationToken, params string[] options) =>
        TestClip.MakeAsync(stage, ".mp4", "testsrc2=s=160x90:r=25", cancellationToken, ["-t", "2", "-c:v", "libx264", "-g", "5", "-pix_fmt", "yuv420p", .. options]);

    private static async Task CutAsync(string from, string path, double part, CancellationToken cancellationToken)
    {
        var bytes = await File.ReadAllBytesAsync(from, cancellationToken);
        await File.WriteAllBytesAsync(path, bytes[..(int)(bytes.Length * part)], cancellationToken);
    }
}
