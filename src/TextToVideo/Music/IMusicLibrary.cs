namespace TextToVideo.Music;

/// <summary>Checks a music file and brings it in.</summary>
public interface IMusicLibrary
{
    /// <summary>Copies the file, as it is, to the path.</summary>
    /// <exception cref="Failures.TextToVideoException">`music.*`: silent, broken, not there; the video is then made without.</exception>
    Task ImportAsync(string source, string path, CancellationToken cancellationToken);

    /// <summary>Changes when the file does: its size and time.</summary>
    /// <exception cref="Failures.TextToVideoException">`music.missing`</exception>
    string Fingerprint(string source);
}
