namespace TextToVideo.Storage.Folder;

/// <summary>Makes folders for what is published, and takes them away with their last file; a cache would leave thousands.</summary>
internal sealed class DataFolders(string root)
{
    /// <summary>Others have to be quicker each time; so often they are not, unless the disk is at fault.</summary>
    private const int MostAttempts = 1000;

    /// <summary>EEXIST: a folder that was there when it was to be made, and was gone at the next look.</summary>
    private const int AlreadyExists = 17;

    /// <summary>Moves a file to its name, and makes the name durable.</summary>
    public void MoveInto(string path, string target)
    {
        var folder = Path.GetDirectoryName(target)!;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // Creates one level after the other, and any of them may be taken away before the next is there.
                Directory.CreateDirectory(folder);
                File.Move(path, target, overwrite: true);
                break;
            }
            catch (IOException e) when (attempt < MostAttempts && e is DirectoryNotFoundException or FileNotFoundException or { HResult: AlreadyExists } && File.Exists(path))
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
