using TextToVideo.Cli.Tests.Running;

namespace TextToVideo.Cli.Tests.Faults;

/// <summary>A program in ffmpeg's place: the real one, but for its first encodings, which go wrong.</summary>
internal static class FaultyTool
{
    /// <param name="times">How many encodings go wrong.</param>
    /// <param name="fault">Shell; `"$real" "$@"` runs ffmpeg, and the last argument is its output.</param>
    /// <returns>The setting that puts it in place.</returns>
    public static async Task<Dictionary<string, string>> InstallAsync(WorkFolder folder, int times, string fault, CancellationToken cancellationToken)
    {
        var path = folder.File("ffmpeg");
        var script = $"""
            #!/bin/bash
            real=/usr/bin/ffmpeg
            output="$(pwd)/{"${@: -1}"}"
            case " $* " in
              *" libx264 "*) mkdir "{folder.Path}/fault-$(ls -d "{folder.Path}"/fault-* 2>/dev/null | wc -l)" 2>/dev/null && [ "$(ls -d "{folder.Path}"/fault-* | wc -l)" -le {times} ] && faulty=1 ;;
            esac
            [ -z "$faulty" ] && exec "$real" "$@"
            {fault}
            """;
        await File.WriteAllTextAsync(path, script.ReplaceLineEndings("\n"), cancellationToken);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return new Dictionary<string, string> { ["TTV_Tools__Paths__ffmpeg"] = path, ["TTV_Ffmpeg__IdleLimit"] = "00:00:10" };
    }

    /// <summary>Whether anything was encoded with it.</summary>
    public static bool HasStruck(WorkFolder folder) => Strikes(folder) > 0;

    /// <summary>Encodings that went wrong.</summary>
    public static int Strikes(WorkFolder folder) => Directory.GetDirectories(folder.Path, "fault-*").Length;
}
