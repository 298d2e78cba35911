using System.Collections;

namespace TextToVideo.Media.Processes;

/// <summary>The variables that a tool gets: those it cannot work without, never the host's keys.</summary>
internal static class ToolEnvironment
{
    private static readonly string[] Passed =
        ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LD_LIBRARY_PATH", "XDG_CACHE_HOME", "FONTCONFIG_PATH", "FONTCONFIG_FILE"];

    public static void Fill(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string> extra)
    {
        environment.Clear();
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
        {
            if (Passed.Contains((string)variable.Key)) environment[(string)variable.Key] = (string?)variable.Value;
        }
        // Numbers with points and text as UTF-8, whatever the host's locale is.
        environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in extra) environment[name] = value;
    }
}
