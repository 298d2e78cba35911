using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using TextToVideo.Services.Control;

namespace TextToVideo.Services.Footage;

/// <summary>Makes up clips for what is searched, and films them with ffmpeg when they are fetched: a moving pattern of the clip's own colours under its name.</summary>
/// <param name="folder">Keeps what is filmed, for several processes one after the other; null: it is filmed for this process alone.</param>
internal sealed class ClipShelf(string? folder) : IDisposable
{
    private const int ClipsForASearch = 4;

    private readonly string _folder = folder ?? Directory.CreateTempSubdirectory("ttv-services-").FullName;
    private readonly ConcurrentDictionary<(string Library, long Id), Clip> _clips = new();
    private readonly SemaphoreSlim _camera = new(1);

    /// <summary>False: the libraries have pictures only.</summary>
    public bool HasClips { get; set; } = true;

    /// <summary>Photos are a library of their own: its clips have no length.</summary>
    public static string PhotosOf(string library) => library + "-photos";

    /// <summary>The same words give the same clips.</summary>
    public IReadOnlyList<Clip> Search(string library, string words, bool isUpright) => HasClips ? Find(library, words, isUpright) : [];

    public IReadOnlyList<Clip> SearchPhotos(string library, string words, bool isUpright) => Find(PhotosOf(library), words, isUpright);

    public Clip? Find(string library, long id) => _clips.GetValueOrDefault((library, id));

    public Task<string> FilmAsync(Clip clip, int shortSide, CancellationToken cancellationToken) =>
        MakeAsync(clip, shortSide, ".mp4", ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-movflags", "+faststart"], cancellationToken);

    public Task<string> PhotographAsync(Clip clip, int shortSide, CancellationToken cancellationToken) =>
        MakeAsync(clip, shortSide, ".jpg", ["-frames:v", "1", "-q:v", "2"], cancellationToken);

    public void Dispose()
    {
        _camera.Dispose();
        if (folder is null) Directory.Delete(_folder, recursive: true);
    }

    private IReadOnlyList<Clip> Find(string library, string words, bool isUpright)
    {
        // What no library has.
        if (words.Contains("nothing", StringComparison.OrdinalIgnoreCase)) return [];
        var seed = BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes($"{library}\n{words}\n{isUpright}")));
        return [.. Enumerable.Range(0, ClipsForASearch).Select(i =>
        {
            var clip = new Clip((seed % 9_000_000) + 1_000_000 + i, library, words.ToLowerInvariant(), 6 + (3 * i), isUpright);
            return _clips.GetOrAdd((library, clip.Id), clip);
        })];
    }

    private async Task<string> MakeAsync(Clip clip, int shortSide, string extension, string[] encoding, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_folder, $"{clip.Library}-{clip.Id}-{shortSide}{extension}");
        await _camera.WaitAsync(cancellationToken);
        try
        {
            if (File.Exists(path)) return path;
            var label = Path.ChangeExtension(path, ".txt");
            await File.WriteAllTextAsync(label, $"{clip.Library} {clip.Id}\n{clip.Words}", cancellationToken);
            var (width, height) = clip.Size(shortSide);
            await Tool.RunAsync("ffmpeg", ["-v", "error", "-nostdin", "-y", "-f", "lavfi", "-i", Pattern(clip, width, height), "-vf", $"{Boxes(clip)},{Label(label, shortSide)}", .. encoding, path + ".part" + extension], cancellationToken);
            File.Move(path + ".part" + extension, path);
            return path;
        }
        finally
        {
            _camera.Release();
        }
    }

    private static string Pattern(Clip clip, int width, int height)
    {
        var colour = clip.Id * 2_654_435_761 % 0xFFFFFF;
        var other = (colour ^ 0xA0C0E0) & 0xFFFFFF;
        // Computed for each pixel anew in each frame: a quarter as wide it looks the same and takes half the time.
        return $"gradients=s={width / 4}x{height / 4}:r=25:d={clip.Seconds}:speed=0.08:c0=0x{colour:x6}:c1=0x{other:x6}:seed={clip.Id % 1000},scale={width}:{height}";
    }

    /// <summary>Where they stand is the clip's own: two gradients alone would be much the same picture in other colours.</summary>
    private static string Boxes(Clip clip)
    {
        const int Count = 5;
        var place = new Random((int)clip.Id);
        string Share(double least, double most) => (least + (place.NextDouble() * (most - least))).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        return string.Join(',', Enumerable.Range(0, Count).Select(_ =>
            $"drawbox=x=iw*{Share(0, 0.8)}:y=ih*{Share(0.1, 0.7)}:w=iw*{Share(0.1, 0.3)}:h=ih*{Share(0.1, 0.4)}:color=0x{place.Next(0x1000000):x6}:t=fill"));
    }

    private static string Label(string path, int shortSide) =>
        $"drawtext=textfile={path}:expansion=none:fontcolor=white:box=1:boxcolor=black@0.5:fontsize={shortSide / 18}:x=w/20+20*sin(2*t):y=h/12";
}
