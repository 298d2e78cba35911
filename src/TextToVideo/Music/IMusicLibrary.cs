namespace TextToVideo.Music;

/// <summary>Checks a music file and brings it in.</summary>
public interface IMusicLibrary
{
    /// <summary>Copies the file, as it is, to the path.</summary>
    /// <exception cref="Failures.TextToVideoException">`music.*`: silent, broken, not allowed; the video is then made without.</exception>
    Task ImportAsync(string source, string path, CancellationToken cancellationToken);
}
