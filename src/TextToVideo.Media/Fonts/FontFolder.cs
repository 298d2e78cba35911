using System.Security.Cryptography;
using System.Text;

namespace TextToVideo.Media.Fonts;

/// <summary>
/// Puts the fonts of captions into one folder, as `fontsdir` wants them. The folder is named by their content and made in
/// one step, so that processes that start together, or a crash, never leave half of one.
/// </summary>
internal sealed record FontFolder(string Path, string Hash)
{
    private const string DraftEnding = ".partial";

    private static readonly TimeSpan LongestMaking = TimeSpan.FromMinutes(10);

    public static FontFolder Prepare(IReadOnlyList<string> files, string cacheFolder)
    {
        var hash = HashOf(files);
        var folder = System.IO.Path.Combine(System.IO.Path.GetFullPath(cacheFolder), $"fonts-{hash}");
        if (!Directory.Exists(folder)) Make(folder, files);
        SweepDrafts(System.IO.Path.GetDirectoryName(folder)!);
        return new FontFolder(folder, hash);
    }

    private static void Make(string folder, IReadOnlyList<string> files)
    {
        var draft = $"{folder}.{Guid.NewGuid():N}{DraftEnding}";
        try
        {
            Directory.CreateDirectory(draft);
            foreach (var file in files)
            {
                var data = File.ReadAllBytes(file);
                FullCharacterMap.Prefer(data);
                File.WriteAllBytes(System.IO.Path.Combine(draft, System.IO.Path.GetFileName(file)), data);
            }
            Directory.Move(draft, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Somebody else was first, with the same content.
        }
        finally
        {
            // On a disk that is full half the fonts would keep it full.
            if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        }
    }

    /// <summary>Of processes that were killed while they made one.</summary>
    private static void SweepDrafts(string cacheFolder)
    {
        foreach (var draft in Directory.EnumerateDirectories(cacheFolder, $"fonts-*{DraftEnding}"))
        {
            try
            {
                if (DateTime.UtcNow - Directory.GetLastWriteTimeUtc(draft) > LongestMaking) Directory.Delete(draft, recursive: true);
            }
            catch (IOException)
            {
                // Another process sweeps it, too.
            }
        }
    }

    private static string HashOf(IReadOnlyList<string> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(Encoding.UTF8.GetBytes(FullCharacterMap.Recipe));
        foreach (var file in files)
        {
            using var content = File.OpenRead(file);
            all.AppendData(Encoding.UTF8.GetBytes(System.IO.Path.GetFileName(file) + "\n"));
            all.AppendData(SHA256.HashData(content));
        }
        return Convert.ToHexStringLower(all.GetHashAndReset())[..16];
    }
}
