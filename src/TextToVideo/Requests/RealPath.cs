namespace TextToVideo.Requests;

/// <summary>Follows a path as the system would: links first, then `..`. Parts that do not exist are taken as they are.</summary>
internal static class RealPath
{
    /// <summary>As Linux: more links than this are a circle.</summary>
    private const int MostLinks = 40;

    /// <returns>Null where links go in a circle or the system refuses to look.</returns>
    public static string? Of(string absolutePath)
    {
        try
        {
            return Follow(absolutePath);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Follow(string absolutePath)
    {
        var pending = new Stack<string>();
        var current = Enter(absolutePath, pending);
        var links = 0;
        while (pending.TryPop(out var part))
        {
            if (part is "" or ".") continue;
            if (part == "..")
            {
                current = Path.GetDirectoryName(current) ?? current;
                continue;
            }
            var next = Path.Combine(current, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }
            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) current = Enter(target, pending);
            else Push(target, pending);
        }
        return current;
    }

    private static string Enter(string path, Stack<string> pending)
    {
        var root = Path.GetPathRoot(path)!;
        Push(path[root.Length..], pending);
        return root;
    }

    private static void Push(string path, Stack<string> pending)
    {
        foreach (var part in path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse()) pending.Push(part);
    }
}
