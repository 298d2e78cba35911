namespace TextToVideo.Media.FolderFootage;

/// <summary>The files of some kinds below a user's folder. Links are not followed, so nothing outside of it is ever read.</summary>
internal static class FolderFiles
{
    /// <param name="deepest">Folders further below are not looked into.</param>
    /// <param name="extensions">With their dots.</param>
    /// <returns>In the order of their ids, which are paths inside the folder with `/`.</returns>
    public static List<(string Id, string Path)> In(DirectoryInfo root, int deepest, IReadOnlySet<string> extensions)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = deepest,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden | FileAttributes.System,
            IgnoreInaccessible = true,
        };
        return
        [
            .. root.EnumerateFiles("*", options)
                .Where(file => extensions.Contains(file.Extension))
                .Select(file => (Id: Path.GetRelativePath(root.FullName, file.FullName).Replace(Path.DirectorySeparatorChar, '/'), file.FullName))
                .OrderBy(file => file.Id, StringComparer.Ordinal),
        ];
    }
}
