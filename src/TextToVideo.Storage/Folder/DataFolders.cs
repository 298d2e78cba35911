namespace TextToVideo.Storage.Folder;

/// <summary>Makes folders for what is published, and takes them away with their last file; a cache would leave thousands.</summary>
internal sealed class DataFolders(string root)
{
    /// <summary>Moves a file to its name, and makes the name durable.</summary>
    public void MoveInto(string path, string target)
    {
        var folder = Path.GetDirectoryName(target)!;
        while (true)
        {
            Directory.CreateDirectory(folder);
            try
            {
                File.Move(path, target, overwrite: true);
                break;
            }
            catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException && File.Exists(path))
            {
                // Its folder was empty for a moment and taken away; make it again.
            }
        }
        UnixFiles.FlushFolder(folder);
    }

    /// <summary>The folder and those above it, as far as nothing is in them.</summary>
    public void RemoveEmpty(string folder)
    {
        try
        {
            for (var empty = folder; empty.Length > root.Length; empty = Path.GetDirectoryName(empty)!) Directory.Delete(empty);
        }
        catch (IOException)
        {
            // It holds something, or somebody else was quicker.
        }
    }
}
